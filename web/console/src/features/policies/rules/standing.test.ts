import { describe, expect, it } from 'vitest';
import { standingOf } from './standing';

const noon = new Date('2026-11-24T12:00:00Z');

describe('a rule by its dates', () => {
  it.each([
    ['inForce', { effectiveFrom: '2026-11-24' }],
    ['inForce', { effectiveFrom: '2020-01-01', effectiveUntil: '2026-11-24' }],
    ['later', { effectiveFrom: '2026-11-25' }],
    ['ended', { effectiveFrom: '2020-01-01', effectiveUntil: '2026-11-23' }],
  ] as const)('is %s for %o', (standing, dates) => {
    expect(standingOf(dates, noon)).toBe(standing);
  });
});
