import { TextArea } from '@patternfly/react-core';
import { useState } from 'react';
import { useEditing } from '../session/editing';
import { FieldFrame, type FieldProps } from './FieldFrame';

interface LinesFieldProps extends FieldProps {
  lines: readonly string[];
  onChange: (lines: string[]) => void;
  rows?: number;
}

const read = (text: string): string[] => [...new Set(text.split('\n').map((line) => line.trim()).filter(Boolean))];

/** One entry to a line; what is pasted from a column of a spreadsheet fits as it is. */
export function LinesField({ lines, onChange, rows = 8, ...frame }: LinesFieldProps) {
  const { readOnly } = useEditing();
  const [written, setWritten] = useState(lines.join('\n'));
  const shown = read(written).join('\n') === lines.join('\n') ? written : lines.join('\n');
  const write = (text: string) => {
    setWritten(text);
    onChange(read(text));
  };
  return (
    <FieldFrame {...frame} within>
      {({ id, invalid, describedBy }) => (
        <TextArea
          id={id}
          rows={rows}
          resizeOrientation="vertical"
          value={shown}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          validated={invalid ? 'error' : 'default'}
          readOnlyVariant={readOnly ? 'default' : undefined}
          onChange={(_, text) => write(text)}
        />
      )}
    </FieldFrame>
  );
}
