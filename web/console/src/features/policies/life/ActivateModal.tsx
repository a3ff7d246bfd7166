import { Form, FormGroup, List, ListItem, Radio } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import { ConfirmModal } from '../../../shared/ui/ConfirmModal';
import { isReason, ReasonField } from '../../../shared/ui/ReasonField';
import { TextField } from '../../../shared/ui/TextField';
import { useActivate } from '../api/useActivate';
import { useVersion } from '../api/useVersions';
import { activationErrors, EMPTY_ACTIVATION, orderOf, type ActivationForm, type When } from './activation';
import { lawsDay } from './lawsDay';
import type { PolicyModalProps } from './PolicyActions';

const words = texts.policies.activate;

/** Puts the approved version in force: at once, at a time, or on the day its rules begin to count. */
export function ActivateModal({ policy, onClose }: PolicyModalProps) {
  const number = policy.open?.number ?? 1;
  const [form, setForm] = useState<ActivationForm>(EMPTY_ACTIVATION);
  const [tried, setTried] = useState(false);
  const version = useVersion(policy.id, number);
  const activate = useActivate(policy.id, number);
  const day = version.data && lawsDay(version.data, new Date());
  const errors = tried ? activationErrors(form, new Date()) : {};
  const set = (change: Partial<ActivationForm>) => setForm({ ...form, ...change });
  const send = () => {
    setTried(true);
    if (Object.keys(activationErrors(form, new Date())).length === 0) activate.act(orderOf(form, day), onClose);
  };
  return (
    <ConfirmModal
      title={words.title(number, policy.title)}
      confirm={form.when === 'now' ? words.confirm : words.plan}
      disabled={!isReason(form.reason)}
      busy={activate.busy}
      error={activate.error}
      onConfirm={send}
      onClose={onClose}
    >
      <List>
        <ListItem>{policy.inForce ? words.replaces(policy.inForce.number) : words.first}</ListItem>
        <ListItem>{words.proves}</ListItem>
        <ListItem>{words.swap}</ListItem>
        <ListItem>{words.published[policy.onBreach]}</ListItem>
      </List>
      <Form onSubmit={(event) => event.preventDefault()} noValidate>
        <WhenChoice when={form.when} day={day} onChoose={(when) => set({ when })} />
        {form.when === 'at' && (
          <TextField id="activate-at" kind="datetime-local" label={words.at} error={errors.at} value={form.at} onChange={(at) => set({ at })} />
        )}
        <TextField
          id="activate-until"
          kind="datetime-local"
          label={words.until}
          hint={words.untilHint}
          error={errors.until}
          value={form.until}
          onChange={(until) => set({ until })}
        />
        <ReasonField id="activate-reason" reason={form.reason} onChange={(reason) => set({ reason })} />
      </Form>
    </ConfirmModal>
  );
}

function WhenChoice({ when, day, onChoose }: { when: When; day?: string; onChoose: (when: When) => void }) {
  const choices: When[] = day ? ['now', 'effective', 'at'] : ['now', 'at'];
  return (
    <FormGroup isStack role="radiogroup" label={words.when} fieldId="activate-when">
      {choices.map((choice) => (
        <Radio
          key={choice}
          id={`activate-${choice}`}
          name="activate-when"
          label={words.choice[choice](day ?? '')}
          isChecked={when === choice}
          onChange={() => onChoose(choice)}
        />
      ))}
    </FormGroup>
  );
}
