import type { Cell, Table } from '../model/document';
import { blankRow, withCell, withRow } from './edits';

/** The rows of what a spreadsheet puts on the clipboard: tabs between cells, a cell with a line break or a tab in quotes. */
export function pastedRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/gy;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [whole, inQuotes, bare = '', end] = match;
    rows.at(-1)?.push(inQuotes === undefined ? bare : inQuotes.replaceAll('""', '"'));
    if (end === '' || whole === '') break;
    if (end !== '\t') rows.push([]);
  }
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}

interface Corner {
  row: number;
  column: number;
}

/** What was pasted, put into a table from a corner on; rows that are missing are added, cells beyond the last column fall away. */
export function pasted(table: Table, { row, column }: Corner, rows: string[][], read: (text: string, column: number) => Cell): Table {
  const long = Array.from({ length: Math.max(0, row + rows.length - table.rows.length) }).reduce<Table>(
    (grown) => withRow(grown, grown.rows.length, blankRow(grown)),
    table,
  );
  return rows.reduce(
    (filled, cells, down) =>
      cells.slice(0, table.columns.length - column).reduce(
        (into, text, right) => withCell(into, row + down, column + right, read(text, column + right)),
        filled,
      ),
    long,
  );
}
