import { describe, expect, it } from 'vitest';
import type { Schemas } from '../../../shared/api/client';
import { ordered } from '../../../shared/ui/order';
import { RULE_ORDERS } from './ruleOrder';

const rule = (id: string, severity: string, firings: number) => ({ id, title: id, severity, firings }) as Schemas['RuleView'];
const RULES = [rule('a', 'LOW', 7), rule('b', 'CRITICAL', 0), rule('c', 'HIGH', 7)];
const ids = (parameter: string) => ordered(RULES, RULE_ORDERS, parameter).map(({ id }) => id);

describe('the order of rules', () => {
  it('ranks severities by weight, not by letter', () => {
    expect(ids('-severity')).toEqual(['b', 'c', 'a']);
    expect(ids('severity')).toEqual(['a', 'c', 'b']);
  });

  it('keeps equals as they were, whichever way', () => {
    expect(ids('-firings')).toEqual(['a', 'c', 'b']);
    expect(ids('firings')).toEqual(['b', 'a', 'c']);
  });

  it('leaves the list alone when the address asks for what there is not', () => {
    expect(ids('-constructor')).toEqual(['a', 'b', 'c']);
    expect(ids('')).toEqual(['a', 'b', 'c']);
  });
});
