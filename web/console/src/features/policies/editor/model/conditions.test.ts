import { describe, expect, it } from 'vitest';
import { aggregated, fromGroup, groupOf, patternsOf, quantified, withPattern } from './conditions';
import type { Condition } from '../../wording/definition';

const FOUND: Condition = { exists: { fact: 'finding', where: [{ field: 'kind', is: 'equals', value: 'pii.email' }] } };
const PAID: Condition = { exists: { fact: 'content', where: [{ field: 'paidPartnership', is: 'equals', value: true }] } };

describe('groups of conditions', () => {
  it('takes a single condition for a group of one and writes it back as it was', () => {
    expect(fromGroup(groupOf(FOUND))).toEqual(FOUND);
  });

  it('writes "all" once a second condition stands beside it', () => {
    const group = groupOf(FOUND);

    expect(fromGroup({ ...group, conditions: [...group.conditions, PAID] })).toEqual({ all: [FOUND, PAID] });
  });

  it('keeps a group of one that the author wrote as a group', () => {
    expect(fromGroup(groupOf({ any: [FOUND] }))).toEqual({ any: [FOUND] });
  });
});

describe('quantifiers', () => {
  it('speaks of the same facts in another way', () => {
    const counted = quantified(FOUND, 'atLeast');

    expect(counted).toEqual({ atLeast: { number: 2, fact: 'finding', where: [{ field: 'kind', is: 'equals', value: 'pii.email' }] } });
    expect(quantified(counted, 'exists')).toEqual(FOUND);
  });

  it('leaves nothing of a comparison behind', () => {
    const compared: Condition = { compare: { aggregate: 'sum', fact: 'medium', as: 'picture', field: 'size', is: 'greaterThan', value: 5 } };

    expect(quantified(compared, 'none')).toEqual({ none: { fact: 'medium', as: 'picture' } });
  });

  it('keeps what is counted when the facts change', () => {
    expect(withPattern({ atLeast: { number: 3, fact: 'finding' } }, { fact: 'link' })).toEqual({ atLeast: { number: 3, fact: 'link' } });
  });

  it('names a field for everything but counting', () => {
    const counted = { aggregate: 'count', fact: 'medium', is: 'atLeast', value: 1 };

    const summed = aggregated(counted, 'sum', 'size');

    expect(summed).toEqual({ ...counted, aggregate: 'sum', field: 'size' });
    expect(aggregated(summed, 'count', 'size')).toEqual(counted);
  });
});

it('finds the facts that a message may speak of, not those that must not be there', () => {
  const condition: Condition = { all: [FOUND, { not: PAID }, { none: { fact: 'disclosure' } }, { any: [{ atLeast: { number: 2, fact: 'link' } }] }] };

  expect(patternsOf(condition).map(({ fact }) => fact)).toEqual(['finding', 'link']);
});
