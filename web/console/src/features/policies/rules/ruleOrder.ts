import type { Schemas } from '../../../shared/api/client';

type Rule = Schemas['RuleView'];

const SEVERITIES: Schemas['Severity'][] = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];
const EFFECTS: Schemas['Effect'][] = ['NOTE', 'REVIEW', 'BLOCK'];

/** By which columns rules can be ordered. */
export const RULE_ORDERS = {
  rule: (a: Rule, b: Rule) => a.title.localeCompare(b.title),
  effect: (a: Rule, b: Rule) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect),
  severity: (a: Rule, b: Rule) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  owner: (a: Rule, b: Rule) => a.owner.localeCompare(b.owner),
  firings: (a: Rule, b: Rule) => a.firings - b.firings,
};
