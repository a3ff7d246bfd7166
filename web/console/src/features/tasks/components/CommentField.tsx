import { FormGroup, FormHelperText, HelperText, HelperTextItem, TextArea } from '@patternfly/react-core';

interface CommentFieldProps {
  id: string;
  label: string;
  hint: string;
  error?: string;
  disabled: boolean;
  value: string;
  onChange: (value: string) => void;
}

const LONGEST = 4000;

export function CommentField({ id, label, hint, error, disabled, value, onChange }: CommentFieldProps) {
  return (
    <FormGroup label={label} fieldId={id}>
      <TextArea
        id={id}
        rows={4}
        resizeOrientation="vertical"
        maxLength={LONGEST}
        value={value}
        isDisabled={disabled}
        validated={error ? 'error' : 'default'}
        aria-describedby={`${id}-hint`}
        aria-invalid={Boolean(error)}
        onChange={(_, text) => onChange(text)}
      />
      <FormHelperText>
        <HelperText id={`${id}-hint`}>
          <HelperTextItem variant={error ? 'error' : 'default'}>{error ?? hint}</HelperTextItem>
        </HelperText>
      </FormHelperText>
    </FormGroup>
  );
}
