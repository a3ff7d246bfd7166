import { FormGroup, FormHelperText, HelperText, HelperTextItem, TextArea, TextInput } from '@patternfly/react-core';
import type { BriefErrors, BriefForm } from './briefForm';

export interface BriefFields {
  form: BriefForm;
  errors: BriefErrors;
  set: <K extends keyof BriefForm>(name: K, value: BriefForm[K]) => void;
}

type TextField = 'topic' | 'audience' | 'goal' | 'keyMessages' | 'links' | 'deadline';

interface BriefFieldProps extends BriefFields {
  name: TextField;
  label: string;
  hint: string;
  required?: boolean;
  kind?: 'text' | 'lines' | 'datetime-local';
}

/** One labelled field with its hint, or with what is wrong with it. */
export function BriefField({ name, label, hint, required, kind = 'text', form, errors, set }: BriefFieldProps) {
  const error = errors[name];
  const shared = {
    id: `brief-${name}`,
    name,
    value: form[name],
    isRequired: required,
    validated: error ? ('error' as const) : ('default' as const),
    'aria-describedby': `brief-${name}-hint`,
    'aria-invalid': Boolean(error),
  };
  return (
    <FormGroup label={label} isRequired={required} fieldId={shared.id}>
      {kind === 'lines' ? (
        <TextArea {...shared} rows={3} resizeOrientation="vertical" onChange={(_, value) => set(name, value)} />
      ) : (
        <TextInput {...shared} type={kind} onChange={(_, value) => set(name, value)} />
      )}
      <FormHelperText>
        <HelperText id={`brief-${name}-hint`}>
          <HelperTextItem variant={error ? 'error' : 'default'}>{error ?? hint}</HelperTextItem>
        </HelperText>
      </FormHelperText>
    </FormGroup>
  );
}
