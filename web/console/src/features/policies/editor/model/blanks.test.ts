import { describe, expect, it } from 'vitest';
import { idFrom } from './blanks';

describe('identifiers', () => {
  it.each([
    ['No product cures a disease', 'no-product-cures-a-disease'],
    ['Über-Preise & Gebühren', 'uber-preise-gebuhren'],
    ['Discounts', 'policy-discounts'],
    ['24 hours only', 'policy-24-hours-only'],
    ['', 'policy-rule'],
  ])('are made of a title: %s', (title, id) => {
    expect(idFrom(title)).toBe(id);
  });

  it('are never given twice', () => {
    expect(idFrom('No free tea', ['no-free-tea', 'no-free-tea-2'])).toBe('no-free-tea-3');
  });

  it('end within the length that ids may have', () => {
    expect(idFrom('word '.repeat(40)).length).toBeLessThanOrEqual(70);
  });
});
