import { Button, Toolbar, ToolbarContent, ToolbarGroup, ToolbarItem } from '@patternfly/react-core';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import { texts } from '../../../../i18n/texts';
import type { Table } from '../model/document';
import { rowMoved, withoutRow, withRow } from '../table/edits';

const words = texts.editorGrid;

interface RowToolsProps {
  table: Table;
  /** The row one stands on. */
  active: number | undefined;
  onActive: (row: number) => void;
  onChange: (table: Table) => void;
  onNewColumn: (kind: 'test' | 'outcome') => void;
}

/** What one does with whole rows, and how to get more columns. */
export function RowTools({ table, active, onActive, onChange, onNewColumn }: RowToolsProps) {
  const on = active !== undefined && active < table.rows.length ? active : undefined;
  const act = (change: (row: number) => Table, to = 0) => () => {
    if (on === undefined) return;
    onChange(change(on));
    onActive(Math.max(0, on + to));
  };
  const tools: [name: string, act: () => void][] = [
    [words.insertAbove, act((row) => withRow(table, row))],
    [words.duplicateRow, act((row) => withRow(table, row + 1, table.rows[row]), 1)],
    [words.rowUp, act((row) => rowMoved(table, row, -1), -1)],
    [words.rowDown, act((row) => rowMoved(table, row, 1), 1)],
    [words.removeRow, act((row) => withoutRow(table, row))],
  ];
  return (
    <Toolbar isStatic inset={{ default: 'insetNone' }}>
      <ToolbarContent>
        <ToolbarGroup variant="action-group">
          <ToolbarItem>
            <Button variant="primary" icon={<PlusIcon />} onClick={() => onChange(withRow(table, table.rows.length))}>
              {words.addRow}
            </Button>
          </ToolbarItem>
          <ToolbarItem>
            <Button variant="secondary" onClick={() => onNewColumn('test')}>
              {words.addTest}
            </Button>
          </ToolbarItem>
          <ToolbarItem>
            <Button variant="secondary" onClick={() => onNewColumn('outcome')}>
              {words.addOutcome}
            </Button>
          </ToolbarItem>
        </ToolbarGroup>
        <ToolbarGroup variant="action-group-plain" aria-label={words.rowTools} role="group">
          {tools.map(([name, run]) => (
            <ToolbarItem key={name}>
              <Button variant="tertiary" size="sm" isAriaDisabled={on === undefined} onClick={run}>
                {name}
              </Button>
            </ToolbarItem>
          ))}
        </ToolbarGroup>
      </ToolbarContent>
    </Toolbar>
  );
}
