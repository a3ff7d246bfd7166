import { describe, expect, it } from 'vitest';
import type { Schemas } from '../../../shared/api/client';
import { ordered } from '../../../shared/ui/order';
import { fitting, POLICY_ORDERS, waiting, type Policy } from './policyList';

const policy = (id: string, more: Partial<Policy>): Policy => ({
  id, title: `About ${id}`, description: '', owner: 'Legal', state: 'DRAFT', secondApproval: false, onBreach: 'TASK', ruleCount: 1, hits30d: 0, createdAt: '2026-01-01T00:00:00Z', createdBy: 'Olivia Officer', edition: 1, ...more,
});
const open = (state: Schemas['VersionState'], updatedAt: string) => ({ number: 2, state, updatedAt, by: 'Olivia Officer' });
const POLICIES = [
  policy('health', { state: 'IN_FORCE', inForce: { number: 1, since: '2026-03-01T00:00:00Z' }, open: open('SUBMITTED', '2026-11-23T08:00:00Z'), hits30d: 7 }),
  policy('finance', { open: open('SUBMITTED', '2026-11-20T08:00:00Z'), owner: 'Brand' }),
  policy('email', { state: 'RETIRED' }),
];
const ids = (policies: Policy[]) => policies.map(({ id }) => id);

describe('the list of policies', () => {
  it.each([
    ['', ['health', 'finance', 'email']],
    ['state=IN_FORCE', ['health']],
    ['state=SUBMITTED', ['health', 'finance']],
    ['state=RETIRED', ['email']],
    ['owner=Brand', ['finance']],
    ['q=ABOUT+mail', ['email']],
    ['q=mail&owner=Brand', []],
  ])('finds by "%s"', (query, found) => {
    expect(ids(fitting(POLICIES, new URLSearchParams(query)))).toEqual(found);
  });

  it('puts first what waits the longest', () => {
    expect(ids(waiting(POLICIES))).toEqual(['finance', 'health']);
  });

  it('orders by hits and by state, what needs somebody first', () => {
    expect(ids(ordered(POLICIES, POLICY_ORDERS, '-hits'))[0]).toBe('health');
    expect(ids(ordered(POLICIES, POLICY_ORDERS, 'state'))).toEqual(['finance', 'health', 'email']);
  });
});
