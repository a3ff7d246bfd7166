import { FormGroup, FormHelperText, HelperText, HelperTextItem, TextArea, TextInput } from '@patternfly/react-core';

interface TextFieldProps {
  id: string;
  label: string;
  hint?: string;
  /** Several lines, or what a browser knows how to ask for. */
  kind?: 'lines' | 'text' | 'date' | 'datetime-local';
  error?: string;
  required?: boolean;
  readOnly?: boolean;
  longest?: number;
  value: string;
  onChange: (value: string) => void;
}

/** A labelled field with its hint, or in place of it what is wrong with its value. */
export function TextField(props: TextFieldProps) {
  const { id, label, hint, kind = 'text', error, required = false, readOnly = false, longest, value, onChange } = props;
  const help = error ?? hint;
  const shared = {
    id,
    value,
    maxLength: longest,
    isRequired: required,
    validated: error ? ('error' as const) : ('default' as const),
    'aria-describedby': help ? `${id}-hint` : undefined,
    'aria-invalid': Boolean(error),
    onChange: (_: unknown, text: string) => onChange(text),
  };
  return (
    <FormGroup label={label} fieldId={id} isRequired={required}>
      {kind === 'lines' ? (
        <TextArea {...shared} rows={4} resizeOrientation="vertical" readOnly={readOnly} />
      ) : (
        <TextInput {...shared} type={kind} readOnly={readOnly} />
      )}
      {help && (
        <FormHelperText>
          <HelperText id={`${id}-hint`}>
            <HelperTextItem variant={error ? 'error' : 'default'}>{help}</HelperTextItem>
          </HelperText>
        </FormHelperText>
      )}
    </FormGroup>
  );
}
