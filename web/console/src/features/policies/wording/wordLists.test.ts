import { expect, it } from 'vitest';
import { wordListsOf } from './wordLists';

it('finds the word lists that a rule reads, however deep, each once', () => {
  const lists = wordListsOf({
    all: [
      { exists: { fact: 'word', where: [{ field: 'list', is: 'equals', value: 'miracles' }] } },
      { not: { none: { fact: 'word', where: [{ any: [{ field: 'list', is: 'oneOf', values: ['slang', 'miracles'] }] }] } } },
      { exists: { fact: 'finding', where: [{ field: 'list', is: 'equals', value: 'no word' }] } },
      { exists: { fact: 'content', where: [{ field: 'text', is: 'containsWordOf', value: 'promises' }] } },
    ],
  });

  expect(lists).toEqual(['miracles', 'slang', 'promises']);
});
