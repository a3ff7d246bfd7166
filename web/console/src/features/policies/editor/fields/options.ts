import { texts } from '../../../../i18n/texts';
import type { FactField } from '../model/facts';

const { field: fieldWords, operator } = texts.ruleWords;

/** Fields of a fact, to choose from, in words. */
export const fieldOptions = (fields: readonly FactField[]): Record<string, string> =>
  Object.fromEntries(fields.map(({ name }) => [name, fieldWords[name] ?? name]));

/** What can be asked of a field, to choose from, in words. */
export const testOptions = (tests: readonly string[]): Record<string, string> => Object.fromEntries(tests.map((is) => [is, operator[is] ?? is]));
