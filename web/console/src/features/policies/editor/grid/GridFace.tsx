import { Button, ExpandableSection, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useCallback, useState } from 'react';
import { texts } from '../../../../i18n/texts';
import { Nothing } from '../../../../shared/ui/Nothing';
import { Panel } from '../../../../shared/ui/Panel';
import { ProblemsHere } from '../fields/ProblemsHere';
import { AboutFields } from '../form/AboutFields';
import { partAdded } from '../form/additions';
import { GroundsFields } from '../form/GroundsFields';
import { idsOf } from '../form/parts';
import type { PolicyDocument, Table } from '../model/document';
import { replaced } from '../model/lists';
import { useEditing } from '../session/editing';
import { ColumnEditing } from './ColumnEditing';
import { RowTools } from './RowTools';
import { TableGrid } from './TableGrid';

const words = texts.editorGrid;

interface GridFaceProps {
  document: PolicyDocument;
  owner: string;
  /** Which of its tables. */
  at: number;
  onTable: (at: number) => void;
  onChange: (change: (document: PolicyDocument) => PolicyDocument) => void;
}

/** The decision tables of a policy, one at a time. */
export function GridFace({ document, owner, at, onTable, onChange }: GridFaceProps) {
  const { readOnly } = useEditing();
  const [active, setActive] = useState<number>();
  const [column, setColumn] = useState<number | 'test' | 'outcome'>();
  const { tables = [] } = document;
  const place = Math.min(at, tables.length - 1);
  const table = tables[place];
  const openColumn = useCallback((which: number) => setColumn(which), []);
  if (!table) {
    const add = () => onChange((before) => partAdded(before, 'table', owner).document);
    return (
      <Panel title={words.none}>
        <Nothing title={words.none} action={readOnly ? undefined : <Button onClick={add}>{words.add}</Button>}>
          {words.noneBody}
        </Nothing>
      </Panel>
    );
  }
  const set = (next: Table) => onChange((before) => ({ ...before, tables: replaced(before.tables ?? [], place, next) }));
  const pointer = `/tables/${place}`;
  return (
    <Panel title={texts.editorForm.table(place + 1, table.title)}>
      <div className="stack">
        {tables.length > 1 && (
          <FormSelect aria-label={words.choose} value={place} onChange={(_, chosen) => onTable(Number(chosen))}>
            {tables.map(({ id, title }, i) => (
              <FormSelectOption key={id + i} value={i} label={texts.editorForm.table(i + 1, title)} />
            ))}
          </FormSelect>
        )}
        <ExpandableSection toggleText={words.facts}>
          <div className="stack">
            <AboutFields value={table} pointer={pointer} taken={idsOf(document)} onChange={set} />
            <GroundsFields value={table} pointer={pointer} onChange={set} />
          </div>
        </ExpandableSection>
        {!readOnly && <RowTools table={table} active={active} onActive={setActive} onChange={set} onNewColumn={setColumn} />}
        <TableGrid table={table} pointer={pointer} active={active} onActive={setActive} onChange={set} onColumn={openColumn} />
        <ProblemsHere pointer={`${pointer}/columns`} />
        {column !== undefined && <ColumnEditing table={table} column={column} onChange={set} onClose={() => setColumn(undefined)} />}
      </div>
    </Panel>
  );
}
