import { describe, expect, it } from 'vitest';
import { blankRule } from './blanks';
import { moved, tidy } from './lists';

describe('lists', () => {
  it('move an item as far as there is room', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 0, 9)).toEqual(['b', 'c', 'a']);
  });

  it('lose members that say nothing', () => {
    const rule = blankRule('a-b', '2026-01-01', 'Legal');

    expect(tidy({ ...rule, tags: [], description: '' }, 'tags', 'description')).toEqual(rule);
  });
});
