import { describe, expect, it } from 'vitest';
import { blankRule, blankTable } from '../model/blanks';
import type { PolicyDocument } from '../model/document';
import { keyOf, partDuplicated, partMoved, partRemoved, partsOf } from './parts';

const rule = (id: string) => blankRule(id, '2026-01-01', 'Legal');
const document: PolicyDocument = {
  rules: [rule('tea-free'), rule('tea-cure')],
  tables: [blankTable('tea-table', '2026-01-01', 'Legal')],
  wordLists: { promises: ['sure'], slang: ['yo'] },
  thresholds: [{ dimension: 'RISK', limit: 80, effect: 'BLOCK', stage: 'legal' }],
};

describe('the parts of a policy', () => {
  it('are its rules, tables, word lists and thresholds', () => {
    expect(partsOf(document).map(({ part }) => keyOf(part))).toEqual(['rule-0', 'rule-1', 'table-0', 'wordList-0', 'wordList-1', 'thresholds-0']);
  });

  it('go one by one', () => {
    expect(partRemoved(document, { kind: 'rule', at: 0 }).rules.map(({ id }) => id)).toEqual(['tea-cure']);
    expect(partRemoved(document, { kind: 'wordList', at: 0 }).wordLists).toEqual({ slang: ['yo'] });
    expect(partRemoved(document, { kind: 'thresholds', at: 0 }).thresholds).toEqual([]);
  });

  it('are copied beside themselves under an id that nobody has', () => {
    const once = partDuplicated(document, { kind: 'rule', at: 0 });

    expect(once.rules.map(({ id }) => id)).toEqual(['tea-free', 'tea-free-2', 'tea-cure']);
    expect(partDuplicated(once, { kind: 'rule', at: 0 }).rules[1]?.id).toBe('tea-free-3');
  });

  it('change places among their own kind', () => {
    expect(partMoved(document, { kind: 'rule', at: 1 }, -1).rules.map(({ id }) => id)).toEqual(['tea-cure', 'tea-free']);
    expect(partMoved(document, { kind: 'wordList', at: 1 }, -1)).toBe(document);
  });
});
