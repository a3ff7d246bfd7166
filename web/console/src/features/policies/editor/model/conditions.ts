import type { Compared, Condition, Pattern } from '../../wording/definition';

/** How a condition speaks of facts: the choice at the start of its line. */
export type Quantifier = 'exists' | 'none' | 'atLeast' | 'compare';
export type Grouping = 'all' | 'any';

export interface Group {
  grouping: Grouping;
  conditions: Condition[];
  /** A single condition stands for a group of one, and has no member `all` in the text. */
  bare: boolean;
}

export const isGroup = (condition: Condition): boolean => 'all' in condition || 'any' in condition;

/** A condition as a group, so that another can always be put beside it. */
export function groupOf(condition: Condition): Group {
  if ('all' in condition) return { grouping: 'all', conditions: condition.all, bare: false };
  if ('any' in condition) return { grouping: 'any', conditions: condition.any, bare: false };
  return { grouping: 'all', conditions: [condition], bare: true };
}

/** What a group is written as: one condition alone, unless it stood in a group before. */
export function fromGroup({ grouping, conditions, bare }: Group): Condition {
  const [only] = conditions;
  if (bare && conditions.length === 1 && only) return only;
  return grouping === 'all' ? { all: conditions } : { any: conditions };
}

export function quantifierOf(condition: Condition): Quantifier | undefined {
  return (['exists', 'none', 'atLeast', 'compare'] as const).find((name) => name in condition);
}

export function patternOf(condition: Condition): Pattern | undefined {
  if ('exists' in condition) return condition.exists;
  if ('none' in condition) return condition.none;
  if ('atLeast' in condition) return condition.atLeast;
  return 'compare' in condition ? condition.compare : undefined;
}

const plain = ({ fact, as, where }: Pattern): Pattern => ({ fact, ...(as !== undefined && { as }), ...(where && { where }) });

/** The same facts, spoken of in another way. */
export function quantified(condition: Condition, quantifier: Quantifier): Condition {
  const pattern = plain(patternOf(condition) ?? { fact: 'content' });
  switch (quantifier) {
    case 'exists':
      return { exists: pattern };
    case 'none':
      return { none: pattern };
    case 'atLeast':
      return { atLeast: { number: 2, ...pattern } };
    case 'compare':
      return { compare: { aggregate: 'count', ...pattern, is: 'atLeast', value: 1 } };
  }
}

/** The condition about another pattern; what it counts or compares stays. */
export function withPattern(condition: Condition, pattern: Pattern): Condition {
  if ('exists' in condition) return { exists: pattern };
  if ('none' in condition) return { none: pattern };
  if ('atLeast' in condition) return { atLeast: { number: condition.atLeast.number, ...pattern } };
  if ('compare' in condition) {
    const { aggregate, field, is, value } = condition.compare;
    return { compare: { aggregate, ...pattern, ...(field && { field }), is, value } };
  }
  return condition;
}

/** The comparison with another aggregate; only counting needs no field. */
export function aggregated(compared: Compared, aggregate: string, firstField: string): Compared {
  const { field, ...rest } = compared;
  return aggregate === 'count' ? { ...rest, aggregate } : { ...rest, aggregate, field: field ?? firstField };
}

export const aliasOf = (pattern: Pattern): string => pattern.as ?? pattern.fact;

/** The patterns of a condition that messages may speak of. */
export function patternsOf(condition: Condition): Pattern[] {
  if ('all' in condition) return condition.all.flatMap(patternsOf);
  if ('any' in condition) return condition.any.flatMap(patternsOf);
  if ('exists' in condition) return [condition.exists];
  if ('atLeast' in condition) return [condition.atLeast];
  return 'compare' in condition ? [condition.compare] : [];
}

/** What a condition lets those after it in the same "all" compare with. */
export const joinable = (condition: Condition): Pattern[] => ('exists' in condition ? [condition.exists] : []);
