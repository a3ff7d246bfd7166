import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useEditing } from '../session/editing';
import { FieldFrame, type FieldProps } from './FieldFrame';

interface ChoiceFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  options: Readonly<Record<string, string>>;
}

/** One of some values. A value that is none of them stays, under its own name. */
export function ChoiceField({ value, onChange, options, ...frame }: ChoiceFieldProps) {
  const { readOnly } = useEditing();
  return (
    <FieldFrame {...frame}>
      {({ id, invalid, describedBy }) => (
        <FormSelect
          id={id}
          value={value}
          isDisabled={readOnly}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          validated={invalid ? 'error' : 'default'}
          onChange={(_, chosen) => onChange(chosen)}
        >
          {!(value in options) && <FormSelectOption value={value} label={value || '…'} />}
          {Object.entries(options).map(([id, label]) => (
            <FormSelectOption key={id} value={id} label={label} />
          ))}
        </FormSelect>
      )}
    </FieldFrame>
  );
}
