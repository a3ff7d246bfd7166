import type { Condition, Consequence, Dimension } from '../../wording/definition';
import type { Metadata, Rule, Table } from './document';

const LONGEST_ID = 70;

/** An identifier made of a title: lower-case words with hyphens, at least two of them, as ids of rules are. */
export function idFrom(title: string, taken: readonly string[] = []): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const joined = words.join('-').slice(0, LONGEST_ID).replace(/-$/, '');
  const id = words.length > 1 && /^[a-z]/.test(joined) ? joined : ['policy', joined || 'rule'].join('-');
  return free(id, taken);
}

/** The name itself, or with the first number that nobody has. */
export function free(name: string, taken: readonly string[]): string {
  const names = [name, ...Array.from({ length: taken.length + 1 }, (_, i) => `${name}-${i + 2}`)];
  return names.find((each) => !taken.includes(each)) ?? name;
}

function metadata(id: string, today: string, owner: string): Metadata {
  return { id, title: '', severity: 'MEDIUM', owner, legalBasis: { citation: '' }, effectiveFrom: today };
}

export const blankViolation = (): Consequence => ({ violation: { effect: 'REVIEW', message: '' } });
export const blankPoints = (dimension: Dimension = 'COMPLIANCE'): Consequence => ({
  points: { dimension, points: dimension === 'RISK' ? 15 : -15 },
});
export const blankObligation = (): Consequence => ({ obligation: { kind: 'STAGE', value: 'compliance' } });

/** As 2026-01-31. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** @param today as 2026-01-31 */
export function blankRule(id: string, today: string, owner: string, when: Condition = { all: [] }): Rule {
  return { ...metadata(id, today, owner), when, then: [blankViolation(), blankPoints()] };
}

/** A table with one test, what follows, and one row. */
export function blankTable(id: string, today: string, owner: string): Table {
  return {
    ...metadata(id, today, owner),
    columns: [
      { heading: '', exists: { fact: 'finding', field: 'kind', is: 'equals' } },
      { heading: '', then: 'EFFECT' },
      { heading: '', then: 'MESSAGE' },
    ],
    rows: [[null, 'REVIEW', null]],
  };
}
