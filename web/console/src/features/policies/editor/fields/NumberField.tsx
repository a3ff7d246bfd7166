import { TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useEditing } from '../session/editing';
import { FieldFrame, type FieldProps } from './FieldFrame';

interface NumberFieldProps extends FieldProps {
  value: number;
  onChange: (value: number) => void;
  min?: number;
  max?: number;
  /** Whole numbers only. */
  whole?: boolean;
}

/** A number. While it is being written it may be none, as "-"; the last number counts until then. */
export function NumberField({ value, onChange, min, max, whole, ...frame }: NumberFieldProps) {
  const { readOnly } = useEditing();
  const [written, setWritten] = useState(String(value));
  const write = (text: string) => {
    setWritten(text);
    const number = Number(text);
    if (text.trim() !== '' && Number.isFinite(number) && (!whole || Number.isInteger(number))) onChange(number);
  };
  return (
    <FieldFrame {...frame}>
      {({ id, invalid, describedBy }) => (
        <TextInput
          id={id}
          type="number"
          min={min}
          max={max}
          step={whole ? 1 : 'any'}
          value={Number(written) === value ? written : String(value)}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          validated={invalid ? 'error' : 'default'}
          readOnlyVariant={readOnly ? 'default' : undefined}
          onChange={(_, text) => write(text)}
          onBlur={() => setWritten(String(value))}
        />
      )}
    </FieldFrame>
  );
}
