import { describe, expect, it } from 'vitest';
import { emptyException, exceptionErrors, newExceptionOf } from './exceptionForm';

const now = new Date('2026-11-24T12:00:00Z');
const filled = { ...emptyException(new URLSearchParams('rule=health-cure-claim&mission=m1'), now), name: 'Study', reason: 'Approved by the regulator' };

describe('an exception to ask for', () => {
  it('begins with what the address names, and ends in a month', () => {
    expect(filled).toMatchObject({ ruleId: 'health-cure-claim', scope: 'mission', target: 'm1', until: '2026-12-24' });
    expect(exceptionErrors(filled, now)).toEqual({});
  });

  it('is for one mission or for one content, never for both', () => {
    expect(newExceptionOf(filled)).toMatchObject({ missionId: 'm1' });
    expect(newExceptionOf({ ...filled, scope: 'content', target: 'c1' })).not.toHaveProperty('missionId');
  });

  it.each(['2026-11-24', '2020-01-01', '2027-11-25', ''])('does not end on "%s"', (until) => {
    expect(exceptionErrors({ ...filled, until }, now)).toHaveProperty('until');
  });

  it('needs a name, a rule, a target and a reason', () => {
    const empty = { ...emptyException(new URLSearchParams(), now) };

    expect(Object.keys(exceptionErrors(empty, now))).toEqual(['name', 'ruleId', 'target', 'reason']);
  });
});
