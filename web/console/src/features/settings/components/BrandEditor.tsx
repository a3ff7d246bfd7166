import { Alert, AlertActionLink, Button, Form } from '@patternfly/react-core';
import { useState, type FormEvent } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { asProblem } from '../../../shared/api/problem';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { TextField } from '../../../shared/ui/TextField';
import { useSaveBrand } from '../api/useSaveBrand';
import { errorsOf, formOf, profileOf, type BrandForm } from './brandForm';

const words = texts.settings.brand;
const LINES = ['fonts', 'tone', 'requiredTerms', 'forbiddenTerms', 'competitors', 'hashtags'] as const;
const STALE = 412;

interface BrandEditorProps {
  brand: Schemas['BrandProfileView'];
  /** Somebody else has saved since this version was loaded. */
  newer: boolean;
  readOnly: boolean;
  onLoad: () => void;
  onSaved: (saved: Schemas['BrandProfileView']) => void;
}

export function BrandEditor({ brand, newer, readOnly, onLoad, onSaved }: BrandEditorProps) {
  const [form, setForm] = useState<BrandForm>(() => formOf(brand));
  const [saved, setSaved] = useState(false);
  const save = useSaveBrand();
  const errors = errorsOf(form);
  const stale = newer || (save.error !== null && asProblem(save.error).status === STALE);
  const set = (name: keyof BrandForm) => (value: string) => {
    setSaved(false);
    setForm({ ...form, [name]: value });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (stale || Object.keys(errors).length > 0) return;
    const edit = { profile: profileOf(form), version: brand.version };
    save.act(edit, (view) => {
      setSaved(true);
      onSaved(view);
    });
  };
  const field = (name: keyof BrandForm, hint: string, kind?: 'lines') => (
    <TextField
      key={name}
      id={`brand-${name}`}
      label={words[name]}
      hint={hint}
      kind={kind}
      error={errors[name]}
      readOnly={readOnly}
      value={form[name]}
      onChange={set(name)}
    />
  );
  return (
    <Form onSubmit={submit} noValidate>
      {stale && (
        <Alert
          isInline
          variant="warning"
          title={words.stale}
          actionLinks={<AlertActionLink onClick={onLoad}>{words.load}</AlertActionLink>}
        />
      )}
      {save.error && !stale && <ProblemAlert error={save.error} />}
      {field('name', '')}
      {field('website', '')}
      {field('palette', words.paletteHint, 'lines')}
      {LINES.map((name) => field(name, words.onePerLine, 'lines'))}
      {saved && <Alert isInline isPlain variant="success" title={words.saved} role="status" />}
      {!readOnly && (
        <div>
          <Button type="submit" isLoading={save.busy} isAriaDisabled={save.busy || stale}>
            {words.save}
          </Button>
        </div>
      )}
    </Form>
  );
}
