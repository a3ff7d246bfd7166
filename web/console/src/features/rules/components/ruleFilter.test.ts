import { describe, expect, it } from 'vitest';
import type { Schemas } from '../../../shared/api/client';
import { filtered } from './ruleFilter';

const rule = (id: string, severity: 'LOW' | 'HIGH', citation: string) =>
  ({ id, title: `About ${id}`, severity, effect: 'BLOCK', legalBasis: { citation }, tags: ['ads'] }) as unknown as Schemas['RuleView'];

const RULES = [rule('paid', 'HIGH', '16 CFR 255.5'), rule('claims', 'LOW', '15 USC 45')];
const idsFor = (query: string) => filtered(RULES, new URLSearchParams(query)).map(({ id }) => id);

describe('finding rules', () => {
  it.each([
    ['', ['paid', 'claims']],
    ['q=255.5', ['paid']],
    ['q=ADS+claims', ['claims']],
    ['severity=HIGH', ['paid']],
    ['effect=NOTE', []],
    ['q=paid&severity=LOW', []],
  ])('finds by "%s"', (query, ids) => {
    expect(idsFor(query)).toEqual(ids);
  });
});
