import type { Schemas } from '../../../shared/api/client';

export type Policy = Schemas['PolicyView'];

const STATES: Policy['state'][] = ['SUBMITTED', 'APPROVED', 'DRAFT', 'IN_FORCE', 'RETIRED'];
const since = (policy: Policy) => policy.inForce?.since ?? '';
const byText = (a: string, b: string) => a.localeCompare(b);

/** By which columns policies can be ordered; what never came into force, or never hit, is the least. */
export const POLICY_ORDERS = {
  policy: (a: Policy, b: Policy) => byText(a.title, b.title),
  state: (a: Policy, b: Policy) => STATES.indexOf(a.state) - STATES.indexOf(b.state),
  owner: (a: Policy, b: Policy) => byText(a.owner, b.owner),
  inForce: (a: Policy, b: Policy) => byText(since(a), since(b)),
  open: (a: Policy, b: Policy) => byText(a.open?.updatedAt ?? '', b.open?.updatedAt ?? ''),
  rules: (a: Policy, b: Policy) => a.ruleCount - b.ruleCount,
  lastHit: (a: Policy, b: Policy) => byText(a.lastHitAt ?? '', b.lastHitAt ?? ''),
  hits: (a: Policy, b: Policy) => a.hits30d - b.hits30d,
};

const wordsOf = ({ title, id, description, owner }: Policy): string => [title, id, description, owner].join(' ').toLowerCase();

/** A policy is in the state of what is in force of it, and in that of its open version. */
const isIn = (policy: Policy, state: string): boolean =>
  state === 'IN_FORCE' ? policy.inForce !== undefined : policy.state === state || policy.open?.state === state;

/** The policies that fit all parts of the filter; an empty part fits every policy. */
export function fitting(policies: Policy[], parameters: URLSearchParams): Policy[] {
  const words = (parameters.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const state = parameters.get('state') ?? '';
  const owner = parameters.get('owner') ?? '';
  return policies.filter(
    (policy) =>
      (!state || isIn(policy, state)) &&
      (!owner || policy.owner === owner) &&
      words.every((word) => wordsOf(policy).includes(word)),
  );
}

export const countIn = (policies: Policy[], state: string): number => policies.filter((policy) => isIn(policy, state)).length;

/** Whose open version waits for an officer's word, the longest wait first. */
export const waiting = (policies: Policy[]): Policy[] =>
  policies.filter(({ open }) => open?.state === 'SUBMITTED').toSorted((a, b) => POLICY_ORDERS.open(a, b));

export const ownersOf = (policies: Policy[]): string[] => [...new Set(policies.map(({ owner }) => owner))].sort();
