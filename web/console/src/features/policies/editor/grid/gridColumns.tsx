import { Button } from '@patternfly/react-core';
import PencilAltIcon from '@patternfly/react-icons/dist/esm/icons/pencil-alt-icon';
import type { Column as GridColumn } from 'react-data-grid';
import { texts } from '../../../../i18n/texts';
import type { Cell, Table } from '../model/document';
import { problemsAt, type RuleProblem } from '../session/problems';
import { printed } from '../table/cells';
import { CellEditor } from './CellEditor';
import { columnWords, headingOf } from './columnWords';

const words = texts.editorGrid;

/** A row of the grid: its place, and its cells as the table has them. */
export interface GridRow {
  at: number;
  cells: Cell[];
}

interface GridColumnsOptions {
  table: Table;
  pointer: string;
  problems: readonly RuleProblem[];
  readOnly: boolean;
  onColumn: (at: number) => void;
}

const NUMBER: GridColumn<GridRow> = {
  key: 'number',
  name: words.number,
  width: 52,
  frozen: true,
  renderCell: ({ row }) => row.at + 1,
};

/** The columns of a table for the grid: the number of the row, then its own, with what they ask below their heading. */
export function gridColumns({ table, pointer, problems, readOnly, onColumn }: GridColumnsOptions): GridColumn<GridRow>[] {
  const own = table.columns.map((column, at): GridColumn<GridRow> => {
    const heading = headingOf(column);
    const wide = 'then' in column && (column.then === 'MESSAGE' || column.then === 'REMEDY');
    return {
      key: String(at),
      name: heading,
      width: wide ? 320 : 190,
      resizable: true,
      headerCellClass: 'then' in column ? 'outcome-column' : undefined,
      cellClass: (row) => (problemsAt(problems, `${pointer}/rows/${row.at}/${at}`, true).length > 0 ? 'cell-wrong' : undefined),
      renderCell: ({ row }) => printed(row.cells[at] ?? null),
      ...(!readOnly && { renderEditCell: (props) => <CellEditor {...props} of={column} at={at} /> }),
      renderHeaderCell: ({ tabIndex }) => (
        <div className="column-head">
          <span>
            <strong>{heading}</strong>
            {column.heading && <small>{columnWords(column)}</small>}
          </span>
          {!readOnly && (
            <Button
              variant="plain"
              size="sm"
              tabIndex={tabIndex}
              aria-label={words.columnOptions(heading)}
              icon={<PencilAltIcon />}
              onClick={() => onColumn(at)}
            />
          )}
        </div>
      ),
    };
  });
  return [NUMBER, ...own];
}
