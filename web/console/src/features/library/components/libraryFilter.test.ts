import { describe, expect, it } from 'vitest';
import { filterOf } from './libraryFilter';

describe('the filter of the library', () => {
  it('takes whole days of the reader', () => {
    const { from, to } = filterOf(new URLSearchParams('from=2026-11-01&to=2026-11-01'));

    expect(Date.parse(to!) - Date.parse(from!)).toBe(86_400_000 - 1);
    expect(from).toBe(new Date('2026-11-01T00:00').toISOString());
  });

  it('leaves out what it does not know', () => {
    expect(filterOf(new URLSearchParams('from=yesterday&to=2026-99-99&verdict=MAYBE&q= '))).toEqual({});
  });
});
