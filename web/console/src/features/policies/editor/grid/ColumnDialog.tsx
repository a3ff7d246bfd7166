import { Button, Form, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../../i18n/texts';
import { ChoiceField } from '../fields/ChoiceField';
import { TextField } from '../fields/TextField';
import type { Column } from '../model/document';
import { testOf } from '../table/cells';
import { ColumnTestFields } from './ColumnTestFields';

const words = texts.editorGrid;

interface ColumnDialogProps {
  title: string;
  initial: Column;
  /** Filled cells below it. */
  filled: number;
  onSave: (column: Column) => void;
  /** Absent for a column that is not there yet. */
  onMove?: (by: number) => void;
  onRemove?: () => void;
  onClose: () => void;
}

/** What a column asks or adds, what people call it, and where it stands. */
export function ColumnDialog({ title, initial, filled, onSave, onMove, onRemove, onClose }: ColumnDialogProps) {
  const [column, setColumn] = useState(initial);
  const test = testOf(column);
  return (
    <Modal isOpen variant="medium" onClose={onClose} aria-labelledby="column-title" aria-describedby="column-body">
      <ModalHeader title={title} labelId="column-title" />
      <ModalBody id="column-body">
        <Form onSubmit={(event) => event.preventDefault()}>
          <TextField
            pointer="/column/heading"
            label={words.heading}
            hint={words.headingHint}
            value={column.heading}
            onChange={(heading) => setColumn({ ...column, heading })}
          />
          {test ? (
            <ColumnTestFields
              test={test}
              none={'none' in column}
              onChange={(next, none) => setColumn(none ? { heading: column.heading, none: next } : { heading: column.heading, exists: next })}
            />
          ) : (
            <ChoiceField
              pointer="/column/then"
              label={words.outcome}
              value={'then' in column ? column.then : ''}
              options={words.outcomes}
              onChange={(then) => setColumn({ heading: column.heading, then })}
            />
          )}
          {onMove && (
            <div className="row">
              <Button variant="link" isInline onClick={() => onMove(-1)}>
                {words.left}
              </Button>
              <Button variant="link" isInline onClick={() => onMove(1)}>
                {words.right}
              </Button>
            </div>
          )}
        </Form>
      </ModalBody>
      <ModalFooter>
        <Button onClick={() => onSave(column)}>{words.save}</Button>
        {onRemove && (
          <Button variant="danger" onClick={onRemove} aria-describedby="column-removal">
            {words.removeColumn}
          </Button>
        )}
        <Button variant="link" onClick={onClose}>
          {texts.common.cancel}
        </Button>
        {onRemove && filled > 0 && (
          <span id="column-removal" className="subtle">
            {words.removeColumnWarning(filled)}
          </span>
        )}
      </ModalFooter>
    </Modal>
  );
}
