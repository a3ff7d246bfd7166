import 'react-data-grid/lib/styles.css';
import { useMemo, useState } from 'react';
import { DataGrid } from 'react-data-grid';
import { texts } from '../../../../i18n/texts';
import type { Table } from '../model/document';
import { useEditing } from '../session/editing';
import { problemsAt } from '../session/problems';
import { kindOf, parsed } from '../table/cells';
import { pasted, pastedRows } from '../table/clipboard';
import { headingOf } from './columnWords';
import { gridColumns, type GridRow } from './gridColumns';

const words = texts.editorGrid;
const ROW_PX = 35;
const HEAD_PX = 56;
const MOST_ROWS_SHOWN = 14;

interface TableGridProps {
  table: Table;
  pointer: string;
  active: number | undefined;
  onActive: (row: number) => void;
  onChange: (table: Table) => void;
  onColumn: (at: number) => void;
}

/** Rows and columns as in a spreadsheet, by mouse and by keyboard. */
export function TableGrid({ table, pointer, active, onActive, onChange, onColumn }: TableGridProps) {
  const { facts, problems, readOnly } = useEditing();
  const [column, setColumn] = useState<number>();
  const [told, setTold] = useState('');
  const columns = useMemo(() => gridColumns({ table, pointer, problems, readOnly, onColumn }), [table, pointer, problems, readOnly, onColumn]);
  const rows = useMemo(() => table.rows.map((cells, at): GridRow => ({ at, cells })), [table.rows]);
  const read = (text: string, at: number) => {
    const of = table.columns[at];
    return of ? parsed(text, kindOf(of, facts)) : text;
  };
  const paste = (row: number, at: number, text: string) => {
    const copied = pastedRows(text);
    onChange(pasted(table, { row, column: at }, copied, read));
    setTold(words.pasted(copied.length));
  };
  const here = active === undefined || column === undefined ? [] : problemsAt(problems, `${pointer}/rows/${active}/${column}`, true);
  const at = active === undefined || column === undefined ? undefined : table.columns[column];
  return (
    <>
      <DataGrid
        className="table-grid"
        aria-label={words.table(table.title)}
        aria-describedby="grid-hint"
        columns={columns}
        rows={rows}
        rowKeyGetter={(row: GridRow) => row.at}
        rowHeight={ROW_PX}
        headerRowHeight={HEAD_PX}
        style={{ blockSize: HEAD_PX + ROW_PX * Math.min(Math.max(rows.length, 3), MOST_ROWS_SHOWN) + 2 }}
        onRowsChange={(next) => onChange({ ...table, rows: next.map(({ cells }) => cells) })}
        onActivePositionChange={({ rowIdx, column: of }) => {
          if (rowIdx >= 0) onActive(rowIdx);
          setColumn(of && of.key !== 'number' ? Number(of.key) : undefined);
        }}
        onCellPaste={({ row, column: of }, event) => {
          if (!readOnly && of.key !== 'number') paste(row.at, Number(of.key), event.clipboardData.getData('text/plain'));
          return row;
        }}
      />
      <p id="grid-hint" className="subtle">
        {words.hint}
      </p>
      <p role="status" className="cell-status">
        {at && active !== undefined ? `${words.cell(active + 1, headingOf(at))}. ${here.map(({ message }) => message).join(' ')}` : told}
      </p>
    </>
  );
}
