import {
  Button,
  Card,
  CardBody,
  Checkbox,
  Form,
  FormGroup,
  FormHelperText,
  FormSelect,
  FormSelectOption,
  HelperText,
  HelperTextItem,
  TextArea,
  TextInput,
} from '@patternfly/react-core';
import { useState, type FormEvent } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useChannels } from '../../../shared/api/useChannels';

const words = texts.rules;
const LONGEST = 200_000;
type Request = Schemas['DecisionRequest'];

const EMPTY: Request = {
  text: '',
  channel: 'web',
  language: 'en',
  region: '',
  audience: 'general',
  kind: 'post',
  aiMade: true,
  paidPartnership: false,
  links: [],
};

export function TryForm({ busy, onDecide }: { busy: boolean; onDecide: (request: Request) => void }) {
  const [form, setForm] = useState(EMPTY);
  const [missing, setMissing] = useState(false);
  const { data: channels = [] } = useChannels();
  const set = (change: Partial<Request>) => setForm({ ...form, ...change });
  const empty = !form.text.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(empty);
    if (!empty) onDecide(form);
  };
  return (
    <Card>
      <CardBody>
        <Form onSubmit={submit} noValidate>
          <FormGroup label={words.text} isRequired fieldId="try-text">
            <TextArea
              id="try-text"
              rows={10}
              resizeOrientation="vertical"
              maxLength={LONGEST}
              value={form.text}
              validated={missing && empty ? 'error' : 'default'}
              aria-describedby="try-hint"
              onChange={(_, text) => set({ text })}
            />
            <FormHelperText>
              <HelperText id="try-hint">
                <HelperTextItem variant={missing && empty ? 'error' : 'default'}>
                  {missing && empty ? words.textNeeded : words.textHint}
                </HelperTextItem>
              </HelperText>
            </FormHelperText>
          </FormGroup>
          <FormGroup label={words.channel} fieldId="try-channel">
            <FormSelect id="try-channel" value={form.channel} onChange={(_, channel) => set({ channel })}>
              <FormSelectOption value="web" label={words.anyChannel} />
              {channels.map((channel) => (
                <FormSelectOption key={channel.id} value={channel.id} label={channel.name} />
              ))}
            </FormSelect>
          </FormGroup>
          <FormGroup label={words.region} fieldId="try-region">
            <TextInput id="try-region" maxLength={20} value={form.region} onChange={(_, region) => set({ region })} />
          </FormGroup>
          <Checkbox
            id="try-paid"
            label={texts.common.paidPartnership}
            isChecked={form.paidPartnership}
            onChange={(_, paidPartnership) => set({ paidPartnership })}
          />
          <Checkbox
            id="try-ai"
            label={texts.common.aiMade}
            isChecked={form.aiMade}
            onChange={(_, aiMade) => set({ aiMade })}
          />
          <Button type="submit" isLoading={busy} isDisabled={busy}>
            {words.decide}
          </Button>
        </Form>
      </CardBody>
    </Card>
  );
}
