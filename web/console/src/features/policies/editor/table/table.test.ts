import { describe, expect, it } from 'vitest';
import { blankTable } from '../model/blanks';
import type { Cell, Table } from '../model/document';
import { parsed, printed, type CellKind } from './cells';
import { pasted, pastedRows } from './clipboard';
import { columnMoved, rowMoved, withColumn, withoutColumn, withoutRow, withRow } from './edits';

const TEXT: CellKind = { operand: 'value', type: 'TEXT' };
const table: Table = { ...blankTable('finance-claims', '2026-01-01', 'Legal'), rows: [['claim.free', 'REVIEW', 'Free?'], ['pii.email', 'BLOCK', 'Mail']] };
const cut = (rows: Cell[][]) => rows.map((row) => row.join('|'));

describe('cells', () => {
  it.each<[string, CellKind, Cell]>([
    ['claim.free', TEXT, 'claim.free'],
    ['', TEXT, null],
    ['-40', { operand: 'value', type: 'WHOLE_NUMBER' }, -40],
    ['yes', { operand: 'value', type: 'BOOLEAN' }, true],
    ['FALSE', { operand: 'value', type: 'BOOLEAN' }, false],
    ['0.5 to 1', { operand: 'range', type: 'NUMBER' }, { min: 0.5, max: 1 }],
    ['10..20', { operand: 'range', type: 'WHOLE_NUMBER' }, { min: 10, max: 20 }],
    ['14 days', { operand: 'duration', type: 'INSTANT' }, { duration: 'P14D' }],
    ['36 hours', { operand: 'duration', type: 'INSTANT' }, { duration: 'PT36H' }],
    ['PT36H', { operand: 'duration', type: 'INSTANT' }, { duration: 'PT36H' }],
    ['email, linkedin', { operand: 'values', type: 'TEXT' }, ['email', 'linkedin']],
    ['"a, b", c', { operand: 'values', type: 'TEXT' }, ['a, b', 'c']],
    ['1, 2', { operand: 'values', type: 'NUMBER' }, [1, 2]],
    ['email', { operand: 'values', type: 'TEXT' }, 'email'],
    ['2026-01-31T12:00:00Z', { operand: 'value', type: 'INSTANT' }, { instant: '2026-01-31T12:00:00Z' }],
  ])('reads "%s"', (text, kind, cell) => {
    expect(parsed(text, kind)).toEqual(cell);
    expect(parsed(printed(cell), kind)).toEqual(cell);
  });

  it.each<[string, CellKind]>([
    ['many', { operand: 'value', type: 'NUMBER' }],
    ['10 until 20', { operand: 'range', type: 'NUMBER' }],
    ['a while', { operand: 'duration', type: 'INSTANT' }],
    ['perhaps', { operand: 'value', type: 'BOOLEAN' }],
    ['1234567890123', { operand: 'value', type: 'NUMBER' }],
  ])('keeps "%s", which its column cannot take, as it was written', (text, kind) => {
    expect(parsed(text, kind)).toBe(text);
  });
});

describe('rows and columns', () => {
  it('puts a test before what follows, an outcome to the end, and a blank below each', () => {
    const tested = withColumn(table, { heading: 'Where', exists: { fact: 'content', field: 'channel', is: 'oneOf' } });
    const scored = withColumn(tested, { heading: 'Points', then: 'COMPLIANCE' });

    expect(scored.columns.map(({ heading, ...kind }) => heading || Object.keys(kind)[0])).toEqual(['exists', 'Where', 'then', 'then', 'Points']);
    expect(cut(scored.rows)).toEqual(['claim.free||REVIEW|Free?|', 'pii.email||BLOCK|Mail|']);
  });

  it('takes the cells along when columns move or go', () => {
    expect(cut(columnMoved(table, 2, -1).rows)).toEqual(['claim.free|Free?|REVIEW', 'pii.email|Mail|BLOCK']);
    expect(cut(withoutColumn(table, 0).rows)).toEqual(['REVIEW|Free?', 'BLOCK|Mail']);
  });

  it('adds, moves and removes rows', () => {
    expect(cut(withRow(table, 1).rows)).toEqual(['claim.free|REVIEW|Free?', '||', 'pii.email|BLOCK|Mail']);
    expect(cut(rowMoved(table, 1, -1).rows)).toEqual(['pii.email|BLOCK|Mail', 'claim.free|REVIEW|Free?']);
    expect(cut(withoutRow(table, 0).rows)).toEqual(['pii.email|BLOCK|Mail']);
  });
});

describe('what comes from a spreadsheet', () => {
  it('has a row to a line, a cell to a tab, and keeps line breaks, tabs and quotes in quoted cells', () => {
    expect(pastedRows('a\tb\r\n"one\ntwo"\t"say ""no"""\r\n')).toEqual([['a', 'b'], ['one\ntwo', 'say "no"']]);
    expect(pastedRows('a\t\nb\tc')).toEqual([['a', ''], ['b', 'c']]);
    expect(pastedRows('alone')).toEqual([['alone']]);
  });

  it('fills the table from the corner, adds rows and leaves out what is beyond the last column', () => {
    const filled = pasted(table, { row: 1, column: 1 }, [['NOTE', 'x', 'beyond'], ['BLOCK', 'y']], (text) => parsed(text, TEXT));

    expect(cut(filled.rows)).toEqual(['claim.free|REVIEW|Free?', 'pii.email|NOTE|x', '|BLOCK|y']);
  });
});
