import { describe, expect, it } from 'vitest';
import { lawsDay } from './lawsDay';

const now = new Date('2026-11-24T12:00:00Z');
const from = (...days: string[]) => ({ rules: days.map((effectiveFrom) => ({ effectiveFrom })) });

describe('the day of the law', () => {
  it('is the first day ahead on which a rule begins to count', () => {
    expect(lawsDay({ guided: from('2020-01-01', '2027-08-02', '2027-03-01') }, now)).toBe('2027-03-01');
  });

  it('is none when all rules count already, or nothing can be read', () => {
    expect(lawsDay({ guided: from('2026-11-24') }, now)).toBeUndefined();
    expect(lawsDay({}, now)).toBeUndefined();
  });

  it('is what the version itself says, when that is sooner', () => {
    expect(lawsDay({ effectiveFrom: '2026-12-01', guided: from('2027-03-01') }, now)).toBe('2026-12-01');
  });
});
