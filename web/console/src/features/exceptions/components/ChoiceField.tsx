import { FormGroup, FormHelperText, FormSelect, FormSelectOption, HelperText, HelperTextItem } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Choice } from '../api/useChoices';

interface ChoiceFieldProps {
  id: string;
  label: string;
  /** Nothing while they are read. */
  choices?: Choice[];
  error?: string;
  value: string;
  onChange: (id: string) => void;
}

/** One of what there is; what the address named is kept though it is not in the list. */
export function ChoiceField({ id, label, choices = [], error, value, onChange }: ChoiceFieldProps) {
  return (
    <FormGroup label={label} isRequired fieldId={id}>
      <FormSelect
        id={id}
        value={value}
        isRequired
        validated={error ? 'error' : 'default'}
        aria-describedby={error ? `${id}-hint` : undefined}
        onChange={(_, chosen) => onChange(chosen)}
      >
        <FormSelectOption value="" label={texts.exceptions.choose} />
        {choices.map((choice) => (
          <FormSelectOption key={choice.id} value={choice.id} label={choice.name} />
        ))}
        {value && !choices.some((choice) => choice.id === value) && <FormSelectOption value={value} label={value} />}
      </FormSelect>
      {error && (
        <FormHelperText>
          <HelperText id={`${id}-hint`}>
            <HelperTextItem variant="error">{error}</HelperTextItem>
          </HelperText>
        </FormHelperText>
      )}
    </FormGroup>
  );
}
