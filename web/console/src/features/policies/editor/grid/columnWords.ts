import { texts } from '../../../../i18n/texts';
import type { Column } from '../model/document';
import { testOf } from '../table/cells';

const { fact: facts, field: fields, operator } = texts.ruleWords;
const words = texts.editorGrid;

/** What a column asks, or adds, in words. */
export function columnWords(column: Column): string {
  const test = testOf(column);
  if (!test) return 'then' in column ? (words.outcomes[column.then] ?? column.then) : '';
  const fact = test.as ?? facts[test.fact]?.[0] ?? test.fact;
  const asked = `${fields[test.field] ?? test.field} ${operator[test.is] ?? test.is}`;
  return 'none' in column ? `${texts.editorRules.quantifiers.none.toLowerCase()} ${fact}: ${asked}` : `${fact}: ${asked}`;
}

export const headingOf = (column: Column): string => column.heading || columnWords(column);
