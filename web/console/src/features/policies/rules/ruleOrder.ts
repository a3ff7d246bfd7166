import type { Schemas } from '../../../shared/api/client';

type Rule = Schemas['RuleView'];

const SEVERITIES: Schemas['Severity'][] = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];
const EFFECTS: Schemas['Effect'][] = ['NOTE', 'REVIEW', 'BLOCK'];

const COMPARE = {
  rule: (a: Rule, b: Rule) => a.title.localeCompare(b.title),
  effect: (a: Rule, b: Rule) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect),
  severity: (a: Rule, b: Rule) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  owner: (a: Rule, b: Rule) => a.owner.localeCompare(b.owner),
  firings: (a: Rule, b: Rule) => a.firings - b.firings,
};

export type OrderColumn = keyof typeof COMPARE;

/** By which column a list is ordered, in an address: `severity` from the least, `-severity` from the most. */
export interface Order {
  column: OrderColumn;
  down: boolean;
}

export const isOrderColumn = (name: string): name is OrderColumn => Object.hasOwn(COMPARE, name);

/** Nothing when the address asks for no order, or for one that there is not. */
export function orderOf(parameter: string): Order | undefined {
  const down = parameter.startsWith('-');
  const column = down ? parameter.slice(1) : parameter;
  return isOrderColumn(column) ? { column, down } : undefined;
}

/** Rules that are equal in that column stay as they were. */
export function ordered(rules: Rule[], order: Order | undefined): Rule[] {
  if (!order) return rules;
  const compare = COMPARE[order.column];
  return rules.toSorted((a, b) => (order.down ? compare(b, a) : compare(a, b)));
}
