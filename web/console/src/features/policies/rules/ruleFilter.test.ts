import { describe, expect, it } from 'vitest';
import type { Schemas } from '../../../shared/api/client';
import { filtered, ownersOf } from './ruleFilter';

const rule = (id: string, severity: string, citation: string, owner: string, effectiveFrom: string) =>
  ({ id, title: `About ${id}`, severity, effect: 'BLOCK', legalBasis: { citation }, tags: ['ads'], owner, effectiveFrom }) as Schemas['RuleView'];

const RULES = [
  rule('paid', 'HIGH', '16 CFR 255.5', 'Legal', '2020-01-01'),
  rule('claims', 'LOW', '15 USC 45', 'Brand', '9999-01-01'),
];
const idsFor = (query: string) => filtered(RULES, new URLSearchParams(query)).map(({ id }) => id);

describe('finding rules', () => {
  it.each([
    ['', ['paid', 'claims']],
    ['q=255.5', ['paid']],
    ['q=ADS+claims', ['claims']],
    ['severity=HIGH', ['paid']],
    ['effect=NOTE', []],
    ['q=paid&severity=LOW', []],
    ['owner=Brand', ['claims']],
    ['standing=inForce', ['paid']],
    ['standing=idle', ['claims']],
  ])('finds by "%s"', (query, ids) => {
    expect(idsFor(query)).toEqual(ids);
  });

  it('lists who owns rules, each once', () => {
    expect(ownersOf([...RULES, ...RULES])).toEqual(['Brand', 'Legal']);
  });
});
