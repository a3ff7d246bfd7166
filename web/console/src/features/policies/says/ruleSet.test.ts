import { describe, expect, it } from 'vitest';
import { cellText, writtenRules } from './ruleSet';

describe('the content of a version', () => {
  it('has empty parts where the server sends none', () => {
    const written = writtenRules({ wordLists: { miracles: ['cure'] } });

    expect(written.rules).toEqual([]);
    expect(written.wordLists).toEqual({ miracles: ['cure'] });
  });

  it.each([
    [null, ''],
    ['tea', 'tea'],
    [0, '0'],
    [['US', 'EU'], 'US, EU'],
    [{ min: 1, max: 3 }, '1 … 3'],
    [{ duration: 'P7D' }, 'P7D'],
  ])('shows the cell %j as "%s"', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});
