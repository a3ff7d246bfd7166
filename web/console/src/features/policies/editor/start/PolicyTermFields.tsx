import { FormGroup, FormHelperText, HelperText, HelperTextItem, TextArea, TextInput } from '@patternfly/react-core';
import { texts } from '../../../../i18n/texts';
import type { FormProblems, NewPolicyForm } from './newPolicyForm';

const words = texts.editorStart;
const FIELDS = [
  { name: 'title', label: words.name, hint: words.nameHint, longest: 200 },
  { name: 'id', label: words.id, hint: words.idHint, longest: 80 },
  { name: 'owner', label: words.owner, hint: words.ownerHint, longest: 200 },
] as const;

interface PolicyTermFieldsProps {
  form: NewPolicyForm;
  problems: FormProblems;
  onChange: (change: Partial<NewPolicyForm>) => void;
}

/** What the policy is called, and who answers for it. */
export function PolicyTermFields({ form, problems, onChange }: PolicyTermFieldsProps) {
  return (
    <>
      {FIELDS.map(({ name, label, hint, longest }) => (
        <FormGroup key={name} label={label} isRequired fieldId={`new-${name}`}>
          <TextInput
            id={`new-${name}`}
            value={form[name]}
            maxLength={longest}
            validated={problems[name] ? 'error' : 'default'}
            aria-invalid={problems[name] !== undefined}
            aria-describedby={`new-${name}-help`}
            onChange={(_, value) => onChange(name === 'id' ? { id: value, ownId: value !== '' } : { [name]: value })}
          />
          <FormHelperText>
            <HelperText id={`new-${name}-help`} isLiveRegion>
              <HelperTextItem variant={problems[name] ? 'error' : 'default'}>{problems[name] ?? hint}</HelperTextItem>
            </HelperText>
          </FormHelperText>
        </FormGroup>
      ))}
      <FormGroup label={words.description} fieldId="new-description">
        <TextArea
          id="new-description"
          rows={2}
          maxLength={4_000}
          resizeOrientation="vertical"
          value={form.description}
          onChange={(_, description) => onChange({ description })}
        />
      </FormGroup>
    </>
  );
}
