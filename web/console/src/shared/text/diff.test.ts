import { describe, expect, it } from 'vitest';
import { diffOf, type DiffPart } from './diff';

const side = (parts: DiffPart[], without: string) =>
  parts
    .filter((part) => part.change !== without)
    .map((part) => part.text)
    .join('');

describe('the difference of two texts', () => {
  it('names the words that went and came', () => {
    const parts = diffOf('Our tea cures colds.', 'Our tea warms you. #ad');

    expect(parts.filter((part) => part.change === 'removed').map((part) => part.text)).toContain('cures');
    expect(parts[0]).toEqual({ change: 'same', text: 'Our tea ' });
    expect(parts.at(-1)?.change).toBe('added');
  });

  it.each([
    ['', ''],
    ['', 'new'],
    ['old', ''],
    ['a b c', 'c b a'],
    ['one\n\ntwo 👩‍🔬', 'one two\n👩‍🔬 three'],
    ['word '.repeat(4000), 'word '.repeat(10)],
  ])('gives both texts back: %#', (before, after) => {
    const parts = diffOf(before, after);

    expect(side(parts, 'added')).toBe(before);
    expect(side(parts, 'removed')).toBe(after);
  });

  it('says nothing changed when nothing did', () => {
    expect(diffOf('same words', 'same words')).toEqual([{ change: 'same', text: 'same words' }]);
  });
});
