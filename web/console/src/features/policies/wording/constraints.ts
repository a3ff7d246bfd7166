import { texts } from '../../../i18n/texts';
import type { Constraint, Value } from './definition';

const { operator, notOperator, field: fields, flag, and, or, noneOf, quoted } = texts.ruleWords;

/** A field that is itself a yes or no reads as what the content is: "is a paid partnership". */
function flagWords(fact: string, field: string, value: boolean): string | undefined {
  const words = flag[`${fact}.${field}`];
  return words && words[value ? 0 : 1];
}

const shown = (field: string, value: Value): string => {
  if (typeof value !== 'string') return String(value);
  return quoted(kindOf(field, value));
};

/** A disclosure's type is the last part of the kind of the finding that it comes from. */
export function kindOf(field: string, value: string): string {
  if (field === 'type') return texts.decision.kind(`disclosure.${value}`);
  return field === 'kind' || field === 'name' ? texts.decision.kind(value) : value;
}

const fieldName = (field: string): string => fields[field] ?? field;

/** What is asked of one fact, as a phrase after "whose" or "the content". */
export function constraintWords(fact: string, constraint: Constraint, negated = false): string {
  if ('all' in constraint) return joined(fact, constraint.all, negated ? or : and, negated);
  if ('any' in constraint) {
    const words = joined(fact, constraint.any, or, false);
    return negated ? noneOf(words) : words;
  }
  if ('not' in constraint) return constraintWords(fact, constraint.not, !negated);
  return fieldWords(fact, constraint, negated);
}

type FieldConstraint = Extract<Constraint, { field: string }>;

function fieldWords(fact: string, constraint: FieldConstraint, negated: boolean): string {
  const name = fieldName(constraint.field);
  const say = (negated ? notOperator : operator)[constraint.is] ?? constraint.is;
  if ('values' in constraint) {
    return `${name} ${say} ${constraint.values.map((value) => shown(constraint.field, value)).join(', ')}`;
  }
  if ('min' in constraint) return `${name} ${say} ${constraint.min} ${and} ${constraint.max}`;
  const { value } = constraint;
  if (typeof value === 'boolean') {
    const wanted = (constraint.is === 'equals') === value;
    const words = flagWords(fact, constraint.field, wanted !== negated);
    if (words) return words;
  }
  return `${name} ${say} ${shown(constraint.field, value)}`;
}

function joined(fact: string, constraints: Constraint[], word: string, negated: boolean): string {
  return constraints.map((each) => constraintWords(fact, each, negated)).join(` ${word} `);
}
