import { Checkbox, Form, FormGroup, FormHelperText, FormSelect, FormSelectOption, HelperText, HelperTextItem } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { ConfirmModal } from '../../../shared/ui/ConfirmModal';
import { TextField } from '../../../shared/ui/TextField';
import { useIssueApiKey } from '../api/useApiKeys';
import { EMPTY_KEY, keyErrors, LIFETIMES, newKeyOf, SCOPES, type KeyForm, type Scope } from './keyForm';

const words = texts.apiKeys;

interface NewApiKeyModalProps {
  onIssued: (key: Schemas['IssuedApiKey']) => void;
  onClose: () => void;
}

export function NewApiKeyModal({ onIssued, onClose }: NewApiKeyModalProps) {
  const [form, setForm] = useState(EMPTY_KEY);
  const [tried, setTried] = useState(false);
  const issue = useIssueApiKey();
  const errors = tried ? keyErrors(form) : {};
  const set = (change: Partial<KeyForm>) => setForm({ ...form, ...change });
  const send = () => {
    setTried(true);
    if (Object.keys(keyErrors(form)).length === 0) issue.act(newKeyOf(form, new Date()), onIssued);
  };
  return (
    <ConfirmModal title={words.createTitle} confirm={words.create} busy={issue.busy} error={issue.error} onConfirm={send} onClose={onClose}>
      <Form onSubmit={(event) => event.preventDefault()} noValidate>
        <TextField
          id="key-name"
          label={words.column.name}
          hint={words.nameHint}
          required
          longest={100}
          error={errors.name}
          value={form.name}
          onChange={(name) => set({ name })}
        />
        <TextField
          id="key-account"
          label={words.column.account}
          hint={words.accountHint}
          required
          longest={100}
          error={errors.serviceAccount}
          value={form.serviceAccount}
          onChange={(serviceAccount) => set({ serviceAccount })}
        />
        <Scopes chosen={form.scopes} error={errors.scopes} onChange={(scopes) => set({ scopes })} />
        <FormGroup label={words.lifetime} fieldId="key-days">
          <FormSelect id="key-days" value={form.days} onChange={(_, days) => set({ days: Number(days) })}>
            {LIFETIMES.map((days) => (
              <FormSelectOption key={days} value={days} label={words.days(days)} />
            ))}
          </FormSelect>
        </FormGroup>
      </Form>
    </ConfirmModal>
  );
}

function Scopes({ chosen, error, onChange }: { chosen: Scope[]; error?: string; onChange: (scopes: Scope[]) => void }) {
  return (
    <FormGroup isStack role="group" label={words.column.scopes} fieldId="key-scopes" isRequired>
      {SCOPES.map((scope) => (
        <Checkbox
          key={scope}
          id={`key-scope-${scope}`}
          label={words.scope[scope]}
          isChecked={chosen.includes(scope)}
          onChange={(_, checked) => onChange(SCOPES.filter((each) => (each === scope ? checked : chosen.includes(each))))}
        />
      ))}
      {error && (
        <FormHelperText>
          <HelperText isLiveRegion>
            <HelperTextItem variant="error">{error}</HelperTextItem>
          </HelperText>
        </FormHelperText>
      )}
    </FormGroup>
  );
}
