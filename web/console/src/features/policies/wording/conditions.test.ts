import { describe, expect, it } from 'vitest';
import { conditionLines, type Line } from './conditions';
import type { Condition } from './definition';

const flat = (line: Line): string[] => [line.text, ...line.lines.flatMap(flat)];
const told = (condition: Condition) => flat(conditionLines(condition));

describe('the conditions of a rule in words', () => {
  it('tells a missing disclosure of paid content', () => {
    const lines = told({
      all: [
        { exists: { fact: 'content', where: [{ field: 'paidPartnership', is: 'equals', value: true }] } },
        { none: { fact: 'disclosure', where: [{ field: 'type', is: 'equals', value: 'ad' }] } },
      ],
    });

    expect(lines).toEqual([
      'All of this holds:',
      'The content is a paid partnership.',
      'There is no “disclosure of advertising”.',
    ]);
  });

  it('tells findings by kind and family, and what else they must be like', () => {
    expect(told({ exists: { fact: 'finding', where: [{ field: 'kind', is: 'startsWith', value: 'claim.health.' }] } })).toEqual([
      'There is a finding of the family “health claim”.',
    ]);
    expect(
      told({
        exists: {
          fact: 'finding',
          where: [
            { field: 'kind', is: 'oneOf', values: ['pii.email', 'pii.phone'] },
            { field: 'confidence', is: 'atLeast', value: 0.8 },
          ],
        },
      }),
    ).toEqual(['There is a finding of the kind “e-mail address” or “telephone number”, with this: confidence (0 to 1) is at least 0.8.']);
  });

  it('turns what a "not" encloses around', () => {
    const [line] = told({
      exists: {
        fact: 'medium',
        where: [
          { field: 'altLength', is: 'equals', value: 0 },
          { not: { field: 'mediaType', is: 'startsWith', value: 'image/svg' } },
          { not: { all: [{ field: 'size', is: 'greaterThan', value: 9 }, { field: 'part', is: 'equals', value: 'media/0' }] } },
        ],
      },
    });

    expect(line).toBe(
      'There is an image or video, with this: length of its description is 0 and media type does not begin with “image/svg” ' +
        'and size in bytes is at most 9 or part is not “media/0”.',
    );
  });

  it('counts and measures', () => {
    expect(told({ atLeast: { number: 3, fact: 'finding', where: [{ field: 'kind', is: 'equals', value: 'pii.email' }] } })).toEqual([
      'There are at least 3 findings of the kind “e-mail address”.',
    ]);
    expect(told({ compare: { aggregate: 'max', fact: 'medium', field: 'size', is: 'greaterThan', value: 5 } })).toEqual([
      'The greatest of size in bytes over all images or videos is above 5.',
    ]);
  });

  it('tells what it has no words for by its own name', () => {
    expect(told({ exists: { fact: 'weather', where: [{ field: 'mood', is: 'resembles', value: 'grey' }] } })).toEqual([
      'There is a weather, with this: mood resembles “grey”.',
    ]);
  });

  it('tells joins, windows and word lists', () => {
    expect(
      told({
        all: [
          { exists: { fact: 'claim' } },
          {
            none: {
              fact: 'evidence',
              where: [
                { field: 'topic', is: 'equals', other: { as: 'claim', field: 'topic' } },
                { field: 'dated', is: 'withinLast', duration: 'P365D' },
              ],
            },
          },
          { exists: { fact: 'content', where: [{ field: 'text', is: 'containsWordOf', value: 'miracles' }] } },
        ],
      }),
    ).toEqual([
      'All of this holds:',
      'There is a claim.',
      'There is no piece of evidence, with this: topic is the topic of the claim and date lies within the last 365 days.',
      'The content: text contains a term of the list “miracles”.',
    ]);
  });
});
