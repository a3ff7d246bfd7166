import { valuesOf, type Condition, type Constraint, type Pattern } from './definition';

/** The names of the word lists that a condition reads, each once. */
export const wordListsOf = (condition: Condition): string[] => [...new Set(inCondition(condition))];

function inCondition(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(inCondition);
  if ('any' in condition) return condition.any.flatMap(inCondition);
  if ('not' in condition) return inCondition(condition.not);
  if ('exists' in condition) return inPattern(condition.exists);
  if ('none' in condition) return inPattern(condition.none);
  return inPattern('atLeast' in condition ? condition.atLeast : condition.compare);
}

const inPattern = ({ fact, where = [] }: Pattern): string[] => where.flatMap((each) => inConstraint(fact, each));

function inConstraint(fact: string, constraint: Constraint): string[] {
  if ('all' in constraint) return constraint.all.flatMap((each) => inConstraint(fact, each));
  if ('any' in constraint) return constraint.any.flatMap((each) => inConstraint(fact, each));
  if ('not' in constraint) return inConstraint(fact, constraint.not);
  const named = fact === 'word' ? constraint.field === 'list' : ['inList', 'containsWordOf'].includes(constraint.is);
  return named ? valuesOf(constraint).map(String) : [];
}
