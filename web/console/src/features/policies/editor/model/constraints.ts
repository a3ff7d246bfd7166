import type { Constraint, Test, Value } from '../../wording/definition';

/** What a test compares with, which decides what stands beside it. */
export type Operand = 'value' | 'values' | 'range' | 'duration' | 'wordList';

export function operandOf(is: string): Operand {
  if (is === 'oneOf') return 'values';
  if (is === 'between') return 'range';
  if (is === 'withinLast' || is === 'withinNext') return 'duration';
  return is === 'inList' || is === 'containsWordOf' ? 'wordList' : 'value';
}

/** Tests that can compare with a field of another fact. */
const JOINING = ['equals', 'notEquals', 'lessThan', 'atMost', 'greaterThan', 'atLeast'];
export const joins = (is: string): boolean => JOINING.includes(is);

export type FieldType = 'TEXT' | 'WHOLE_NUMBER' | 'NUMBER' | 'BOOLEAN' | 'INSTANT';

export function blankValue(type: FieldType): Value {
  switch (type) {
    case 'TEXT':
      return '';
    case 'BOOLEAN':
      return true;
    case 'INSTANT':
      return { instant: '' };
    default:
      return 0;
  }
}

/** Whether a value is of a type, so that it can stay when field or test change. */
function fits(value: Value | undefined, type: FieldType): value is Value {
  if (type === 'TEXT') return typeof value === 'string';
  if (type === 'BOOLEAN') return typeof value === 'boolean';
  if (type === 'INSTANT') return typeof value === 'object';
  return typeof value === 'number';
}

/** The test with another field or word; what it compares with stays where it still makes sense. */
export function retested(test: Test, field: string, is: string, type: FieldType): Test {
  const first = test.value ?? test.values?.[0];
  const value = fits(first, type) ? first : blankValue(type);
  switch (operandOf(is)) {
    case 'values':
      return { field, is, values: test.values?.every((each) => fits(each, type)) ? test.values : [value].filter((each) => each !== '') };
    case 'range':
      return { field, is, min: test.min ?? 0, max: test.max ?? 1 };
    case 'duration':
      return { field, is, duration: test.duration ?? 'P30D' };
    case 'wordList':
      return { field, is, value: operandOf(test.is) === 'wordList' && typeof first === 'string' ? first : '' };
    case 'value':
      if (test.other && joins(is)) return { field, is, other: test.other };
      return { field, is, value: operandOf(test.is) === 'wordList' ? blankValue(type) : value };
  }
}

export const isTest = (constraint: Constraint): constraint is Test => 'field' in constraint;

/** A constraint without the "not" before it, and whether there was one. */
export function unwrapped(constraint: Constraint): { negated: boolean; inner: Constraint } {
  return 'not' in constraint ? { negated: true, inner: constraint.not } : { negated: false, inner: constraint };
}

export const wrapped = (inner: Constraint, negated: boolean): Constraint => (negated ? { not: inner } : inner);
