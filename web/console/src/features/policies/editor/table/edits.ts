import { inserted, moved, removed, replaced } from '../model/lists';
import type { Cell, Column, Table } from '../model/document';

export const blankRow = (table: Table): Cell[] => table.columns.map(() => null);

export const withRow = (table: Table, at: number, row: Cell[] = blankRow(table)): Table => ({ ...table, rows: inserted(table.rows, at, row) });

export const withoutRow = (table: Table, at: number): Table => ({ ...table, rows: removed(table.rows, at) });

export const rowMoved = (table: Table, at: number, by: number): Table => ({ ...table, rows: moved(table.rows, at, by) });

export function withCell(table: Table, row: number, column: number, cell: Cell): Table {
  return { ...table, rows: replaced(table.rows, row, replaced(table.rows[row] ?? blankRow(table), column, cell)) };
}

/** A column goes before what follows from a row, if it tests; else to the end. */
export function withColumn(table: Table, column: Column): Table {
  const firstOutcome = table.columns.findIndex((each) => 'then' in each);
  const at = 'then' in column || firstOutcome < 0 ? table.columns.length : firstOutcome;
  return { ...table, columns: inserted(table.columns, at, column), rows: table.rows.map((row) => inserted(row, at, null)) };
}

export const withoutColumn = (table: Table, at: number): Table => ({
  ...table,
  columns: removed(table.columns, at),
  rows: table.rows.map((row) => removed(row, at)),
});

export const columnMoved = (table: Table, at: number, by: number): Table => ({
  ...table,
  columns: moved(table.columns, at, by),
  rows: table.rows.map((row) => moved(row, at, by)),
});

/** Another column at its place. Cells stay: one that no longer fits is named by the server. */
export const columnChanged = (table: Table, at: number, column: Column): Table => ({ ...table, columns: replaced(table.columns, at, column) });
