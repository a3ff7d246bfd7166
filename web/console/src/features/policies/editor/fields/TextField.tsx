import { TextArea, TextInput } from '@patternfly/react-core';
import { useEditing } from '../session/editing';
import { FieldFrame, type FieldProps } from './FieldFrame';
import { Suggestions, type Suggestion } from './Suggestions';

interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Rows; more than one makes it an area. */
  rows?: number;
  type?: 'text' | 'date' | 'url';
  /** What people usually write here; anything else may stand here too. */
  suggestions?: readonly Suggestion[];
}

export function TextField({ value, onChange, rows = 1, type = 'text', suggestions, ...frame }: TextFieldProps) {
  const { readOnly } = useEditing();
  return (
    <FieldFrame {...frame}>
      {({ id, invalid, describedBy }) => {
        const common = {
          id,
          value,
          'aria-describedby': describedBy,
          'aria-invalid': invalid,
          validated: invalid ? ('error' as const) : ('default' as const),
          isRequired: frame.required,
          ...(readOnly && { readOnlyVariant: 'default' as const }),
        };
        if (rows > 1) {
          return <TextArea {...common} rows={rows} resizeOrientation="vertical" onChange={(_, text) => onChange(text)} />;
        }
        return (
          <>
            <TextInput {...common} type={type} list={suggestions ? `${id}-list` : undefined} onChange={(_, text) => onChange(text)} />
            {suggestions && <Suggestions id={`${id}-list`} suggestions={suggestions} />}
          </>
        );
      }}
    </FieldFrame>
  );
}
