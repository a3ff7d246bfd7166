import type { FieldType } from '../model/constraints';
import { operandOf } from '../model/constraints';
import { amountOf, durationOf, type Unit } from '../../wording/durations';
import type { Value } from '../../wording/definition';
import type { Cell, Column, ColumnTest } from '../model/document';
import type { Facts } from '../model/facts';

const NUMBER = /^-?\d{1,12}(?:\.\d{1,6})?$/;
const RANGE = /^(-?[\d.]+)\s*(?:\.\.|to|–)\s*(-?[\d.]+)$/;
const SPAN = /^(\d{1,6})\s*(day|hour|minute)s?$/i;
const ISO_DURATION = /^P(?=.)(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;
const POINTS = ['COMPLIANCE', 'RISK', 'BRAND'];

export const testOf = (column: Column): ColumnTest | undefined =>
  'exists' in column ? column.exists : 'none' in column ? column.none : undefined;

/** What the cells below a column hold. */
export type CellKind = { operand: ReturnType<typeof operandOf>; type: FieldType };

export function kindOf(column: Column, facts: Facts): CellKind {
  const test = testOf(column);
  if (test) return { operand: operandOf(test.is), type: facts.type(test.fact, test.field) };
  return { operand: 'value', type: 'then' in column && POINTS.includes(column.then) ? 'WHOLE_NUMBER' : 'TEXT' };
}

/** A cell as people write it into a spreadsheet. */
export function printed(cell: Cell): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return cell.map((each) => quoted(said(each))).join(', ');
  if (typeof cell !== 'object') return said(cell);
  if ('instant' in cell) return cell.instant;
  if ('min' in cell) return `${cell.min} to ${cell.max}`;
  const amount = amountOf(cell.duration);
  return amount ? `${amount.amount} ${amount.unit}` : cell.duration;
}

const said = (value: Value): string => (typeof value === 'object' ? value.instant : typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value));
const quoted = (text: string): string => (/[,"]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What people write, as a cell. A text that the column cannot take stays a text, and the server says so at its place. */
export function parsed(text: string, { operand, type }: CellKind): Cell {
  const plain = text.trim();
  if (plain === '') return null;
  if (operand === 'range') return range(plain) ?? plain;
  if (operand === 'duration') return span(plain) ?? plain;
  if (operand === 'values') {
    const values = items(plain).map((item) => valueOf(item, type));
    return values.length === 1 ? (values[0] ?? null) : values;
  }
  return operand === 'wordList' ? plain : valueOf(type === 'TEXT' ? text : plain, type);
}

function range(text: string): Cell | undefined {
  const [, min = '', max = ''] = RANGE.exec(text) ?? [];
  return NUMBER.test(min) && NUMBER.test(max) ? { min: Number(min), max: Number(max) } : undefined;
}

function span(text: string): Cell | undefined {
  if (ISO_DURATION.test(text)) return { duration: text };
  const [, amount, unit] = SPAN.exec(text) ?? [];
  if (!amount || !unit) return undefined;
  return { duration: durationOf(Number(amount), `${unit.toLowerCase()}s` as Unit) };
}

/** The texts between commas, those in double quotes whole. */
function items(text: string): string[] {
  const found = text.match(/\s*(?:"(?:[^"]|"")*"|[^,]*)\s*(?:,|$)/g) ?? [];
  return found
    .map((item) => item.replace(/,$/, '').trim())
    .map((item) => (/^".*"$/s.test(item) && item.length > 1 ? item.slice(1, -1).replaceAll('""', '"') : item))
    .filter(Boolean);
}

function valueOf(text: string, type: FieldType): Value {
  if (type === 'BOOLEAN') return /^(true|yes)$/i.test(text) ? true : /^(false|no)$/i.test(text) ? false : text;
  if (type === 'INSTANT') return Number.isNaN(Date.parse(text)) ? text : { instant: text };
  if (type === 'TEXT') return text;
  return NUMBER.test(text) ? Number(text) : text;
}
