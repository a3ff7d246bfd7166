import { Button, Form } from '@patternfly/react-core';
import { useState, type FormEvent } from 'react';
import { texts } from '../../../i18n/texts';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { TextField } from '../../../shared/ui/TextField';
import { useTrustKey } from '../api/usePacks';

const words = texts.packs.keys;
const EMPTY = { name: '', publicKey: '' };

export function TrustForm() {
  const [form, setForm] = useState(EMPTY);
  const trust = useTrustKey();
  const whole = form.name.trim() !== '' && form.publicKey.trim() !== '';
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (whole) trust.act({ name: form.name.trim(), publicKey: form.publicKey.trim() }, () => setForm(EMPTY));
  };
  return (
    <Form className="narrow" onSubmit={send} noValidate>
      {trust.error && <ProblemAlert error={trust.error} />}
      <TextField id="key-owner" label={words.name} longest={120} value={form.name} onChange={(name) => setForm({ ...form, name })} />
      <TextField id="key-public" label={words.publicKey} hint={words.publicKeyHint} longest={100} value={form.publicKey} onChange={(publicKey) => setForm({ ...form, publicKey })} />
      <div>
        <Button type="submit" variant="secondary" isLoading={trust.busy} isAriaDisabled={trust.busy || !whole}>
          {words.trust}
        </Button>
      </div>
    </Form>
  );
}
