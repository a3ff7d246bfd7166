import { describe, expect, it } from 'vitest';
import { activationErrors, EMPTY_ACTIVATION, orderOf } from './activation';

const now = new Date('2026-11-24T12:00:00Z');
const form = { ...EMPTY_ACTIVATION, reason: ' The law asks for it ' };

describe('an activation', () => {
  it('is at once when nothing else is chosen', () => {
    expect(activationErrors(form, now)).toEqual({});
    expect(orderOf({ ...form, at: '2027-01-01T00:00' })).toEqual({ reason: 'The law asks for it' });
  });

  it('is not planned for a moment that has passed, or for none', () => {
    expect(activationErrors({ ...form, when: 'at', at: '2026-11-20T10:00' }, now)).toHaveProperty('at');
    expect(activationErrors({ ...form, when: 'at', at: '' }, now)).toHaveProperty('at');
  });

  it('ends after it began', () => {
    const planned = { ...form, when: 'at' as const, at: '2027-01-10T00:00' };

    expect(activationErrors({ ...planned, until: '2027-01-09T00:00' }, now)).toHaveProperty('until');
    expect(activationErrors({ ...planned, until: '2027-01-11T00:00' }, now)).toEqual({});
  });

  it("begins on the law's day when that is chosen", () => {
    expect(orderOf({ ...form, when: 'effective' }, '2027-08-02')).toEqual({ effectiveDate: '2027-08-02', reason: 'The law asks for it' });
  });
});
