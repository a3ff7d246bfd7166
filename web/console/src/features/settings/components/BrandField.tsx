import { FormGroup, FormHelperText, HelperText, HelperTextItem, TextArea, TextInput } from '@patternfly/react-core';

interface BrandFieldProps {
  id: string;
  label: string;
  hint: string;
  kind?: 'lines';
  error?: string;
  readOnly: boolean;
  value: string;
  onChange: (value: string) => void;
}

export function BrandField({ id, label, hint, kind, error, readOnly, value, onChange }: BrandFieldProps) {
  const help = error ?? hint;
  const shared = {
    id,
    value,
    validated: error ? ('error' as const) : ('default' as const),
    'aria-describedby': help ? `${id}-hint` : undefined,
    'aria-invalid': Boolean(error),
    onChange: (_: unknown, text: string) => onChange(text),
  };
  return (
    <FormGroup label={label} fieldId={id}>
      {kind === 'lines' ? (
        <TextArea {...shared} rows={4} resizeOrientation="vertical" readOnly={readOnly} />
      ) : (
        <TextInput {...shared} readOnly={readOnly} />
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
