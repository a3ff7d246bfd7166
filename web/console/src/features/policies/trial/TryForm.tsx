import { Button, Card, CardBody, Form } from '@patternfly/react-core';
import { useState, type FormEvent } from 'react';
import { texts } from '../../../i18n/texts';
import type { Request } from './trial';
import { TrySetting } from './TrySetting';
import { TryText } from './TryText';

interface TryFormProps {
  initial: Request;
  busy: boolean;
  onDecide: (request: Request) => void;
}

/** A text and its setting. */
export function TryForm({ initial, busy, onDecide }: TryFormProps) {
  const [form, setForm] = useState(initial);
  const [missing, setMissing] = useState(false);
  const set = (change: Partial<Request>) => setForm({ ...form, ...change });
  const empty = !form.text.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(empty);
    if (empty) document.getElementById('try-text')?.focus();
    else onDecide(form);
  };
  return (
    <Card>
      <CardBody>
        <Form onSubmit={submit} noValidate>
          <TryText text={form.text} missing={missing && empty} onChange={(text) => set({ text })} />
          <TrySetting request={form} onChange={set} />
          <Button type="submit" isLoading={busy} isAriaDisabled={busy}>
            {texts.rules.decide}
          </Button>
        </Form>
      </CardBody>
    </Card>
  );
}
