import { useState } from 'react';
import type { RenderEditCellProps } from 'react-data-grid';
import { texts } from '../../../../i18n/texts';
import { suggestionsFor } from '../constraints/suggestions';
import { useChannelSuggestions } from '../constraints/useChannelSuggestions';
import { Suggestions, type Suggestion } from '../fields/Suggestions';
import type { Column } from '../model/document';
import type { Facts } from '../model/facts';
import { replaced } from '../model/lists';
import { kindOf, parsed, printed, testOf } from '../table/cells';
import { useEditing } from '../session/editing';
import { headingOf } from './columnWords';
import type { GridRow } from './gridColumns';

const CHOICES: Record<string, readonly string[]> = {
  EFFECT: ['BLOCK', 'REVIEW', 'NOTE'],
  SEVERITY: ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'],
  STAGE: ['brand', 'compliance', 'legal', 'market'],
};

function offered(column: Column, facts: Facts, channels: readonly Suggestion[]): readonly Suggestion[] | undefined {
  if ('then' in column) return CHOICES[column.then]?.map((value) => [value] as const);
  const test = testOf(column);
  if (!test) return undefined;
  if (test.is === 'inList' || test.is === 'containsWordOf') return facts.wordLists.map((name) => [name] as const);
  if (facts.type(test.fact, test.field) === 'BOOLEAN') return [['yes'], ['no']];
  return suggestionsFor(test.fact, test.field, facts, channels);
}

interface CellEditorProps extends RenderEditCellProps<GridRow> {
  of: Column;
  at: number;
}

/** A cell as it is being written; what it may hold is offered. */
export function CellEditor({ row, rowIdx, of, at, onRowChange, onClose }: CellEditorProps) {
  const { facts } = useEditing();
  const channels = useChannelSuggestions();
  const [text, setText] = useState(() => printed(row.cells[at] ?? null));
  const kind = kindOf(of, facts);
  const suggestions = offered(of, facts, channels);
  const write = (written: string) => {
    setText(written);
    onRowChange({ ...row, cells: replaced(row.cells, at, parsed(written, kind)) });
  };
  return (
    <>
      <input
        className="cell-editor"
        aria-label={texts.editorGrid.cell(rowIdx + 1, headingOf(of))}
        list={suggestions ? `cell-${at}` : undefined}
        ref={(input) => input?.focus()}
        value={text}
        onChange={(event) => write(event.target.value)}
        onBlur={() => onClose(true, false)}
      />
      {suggestions && <Suggestions id={`cell-${at}`} suggestions={suggestions} />}
    </>
  );
}
