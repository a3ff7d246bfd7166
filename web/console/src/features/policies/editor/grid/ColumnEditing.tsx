import { texts } from '../../../../i18n/texts';
import type { Column, Table } from '../model/document';
import { columnChanged, columnMoved, withColumn, withoutColumn } from '../table/edits';
import { ColumnDialog } from './ColumnDialog';

const words = texts.editorGrid;
const BLANK: Record<'test' | 'outcome', Column> = {
  test: { heading: '', exists: { fact: 'content', field: 'channel', is: 'oneOf' } },
  outcome: { heading: '', then: 'COMPLIANCE' },
};

interface ColumnEditingProps {
  table: Table;
  /** The column's place, or the kind of a new one. */
  column: number | 'test' | 'outcome';
  onChange: (table: Table) => void;
  onClose: () => void;
}

/** A column that is being changed, or is to come. */
export function ColumnEditing({ table, column, onChange, onClose }: ColumnEditingProps) {
  const finish = (next: Table) => {
    onChange(next);
    onClose();
  };
  if (typeof column === 'string') {
    return (
      <ColumnDialog
        title={column === 'test' ? words.newTest : words.newOutcome}
        initial={BLANK[column]}
        filled={0}
        onSave={(next) => finish(withColumn(table, next))}
        onClose={onClose}
      />
    );
  }
  const initial = table.columns[column];
  if (!initial) return null;
  return (
    <ColumnDialog
      title={words.change}
      initial={initial}
      filled={table.rows.filter((row) => (row[column] ?? null) !== null).length}
      onSave={(next) => finish(columnChanged(table, column, next))}
      onMove={(by) => finish(columnMoved(table, column, by))}
      onRemove={() => finish(withoutColumn(table, column))}
      onClose={onClose}
    />
  );
}
