import { texts } from '../../../i18n/texts';
import type { Constraint, Test, Value } from './definition';
import { amountOf } from './durations';

const { operator, notOperator, field: fields, fact: factNames, fieldOf, spans, flag, and, or, noneOf, quoted } = texts.ruleWords;

/** A field that is itself a yes or no reads as what the content is: "is a paid partnership". */
function flagWords(fact: string, field: string, value: boolean): string | undefined {
  const words = flag[`${fact}.${field}`];
  return words && words[value ? 0 : 1];
}

const shown = (field: string, value: Value): string => {
  if (typeof value === 'object') return value.instant;
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

function fieldWords(fact: string, test: Test, negated: boolean): string {
  const name = fieldName(test.field);
  const say = (negated ? notOperator : operator)[test.is] ?? test.is;
  const { value, values, min, max, duration, other } = test;
  if (values) return `${name} ${say} ${values.map((each) => shown(test.field, each)).join(', ')}`;
  if (min !== undefined && max !== undefined) return `${name} ${say} ${min} ${and} ${max}`;
  if (duration !== undefined) return `${name} ${say} ${spanWords(duration)}`;
  if (other) return `${name} ${say} ${fieldOf(fieldName(other.field), factNames[other.as]?.[0] ?? other.as)}`;
  if (typeof value === 'boolean') {
    const wanted = (test.is === 'equals') === value;
    const words = flagWords(fact, test.field, wanted !== negated);
    if (words) return words;
  }
  return `${name} ${say} ${value === undefined ? '…' : shown(test.field, value)}`;
}

function spanWords(duration: string): string {
  const span = amountOf(duration);
  return span ? spans[span.unit](span.amount) : duration;
}

function joined(fact: string, constraints: Constraint[], word: string, negated: boolean): string {
  return constraints.map((each) => constraintWords(fact, each, negated)).join(` ${word} `);
}
