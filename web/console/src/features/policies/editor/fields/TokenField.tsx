import { Button, InputGroup, InputGroupItem, Label, LabelGroup, TextInput } from '@patternfly/react-core';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import { useState, type KeyboardEvent } from 'react';
import { texts } from '../../../../i18n/texts';
import { useEditing } from '../session/editing';
import { FieldFrame, type FieldProps } from './FieldFrame';
import { Suggestions, type Suggestion } from './Suggestions';

interface TokenFieldProps extends FieldProps {
  values: readonly string[];
  onChange: (values: string[]) => void;
  suggestions?: readonly Suggestion[];
}

const words = texts.editorForm;

/** Several short texts. Enter or a comma adds what is written; leaving the field does too, so that nothing is forgotten. */
export function TokenField({ values, onChange, suggestions = [], ...frame }: TokenFieldProps) {
  const { readOnly } = useEditing();
  const [written, setWritten] = useState('');
  const add = () => {
    const entry = written.trim();
    if (entry && !values.includes(entry)) onChange([...values, entry]);
    setWritten('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    add();
  };
  return (
    <FieldFrame {...frame} within>
      {({ id, invalid, describedBy }) => (
        <>
          {values.length > 0 && (
            <LabelGroup aria-label={frame.label} numLabels={50}>
              {values.map((entry) => (
                <Label
                  key={entry}
                  variant="outline"
                  closeBtnAriaLabel={words.removeEntry(entry, frame.label)}
                  onClose={readOnly ? undefined : () => onChange(values.filter((each) => each !== entry))}
                >
                  {entry}
                </Label>
              ))}
            </LabelGroup>
          )}
          {!readOnly && (
            <InputGroup>
              <InputGroupItem isFill>
                <TextInput
                  id={id}
                  value={written}
                  list={`${id}-list`}
                  aria-describedby={describedBy}
                  aria-invalid={invalid}
                  validated={invalid ? 'error' : 'default'}
                  onChange={(_, text) => setWritten(text)}
                  onKeyDown={onKeyDown}
                  onBlur={add}
                />
                <Suggestions id={`${id}-list`} suggestions={suggestions} />
              </InputGroupItem>
              <InputGroupItem>
                <Button variant="control" aria-label={words.addEntry(frame.label)} icon={<PlusIcon />} onClick={add} />
              </InputGroupItem>
            </InputGroup>
          )}
        </>
      )}
    </FieldFrame>
  );
}
