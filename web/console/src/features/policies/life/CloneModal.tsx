import { Form } from '@patternfly/react-core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { texts } from '../../../i18n/texts';
import { ConfirmModal } from '../../../shared/ui/ConfirmModal';
import { TextField } from '../../../shared/ui/TextField';
import { useClone } from '../api/useChangePolicy';
import type { PolicyModalProps } from './PolicyActions';

const words = texts.policies.clone;
const ID = /^(?=.{3,80}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A new policy that begins as this one stands. */
export function CloneModal({ policy, onClose }: PolicyModalProps) {
  const [title, setTitle] = useState(words.copyOf(policy.title));
  const [id, setId] = useState(`${policy.id}-copy`.slice(0, 80));
  const clone = useClone(policy.id);
  const navigate = useNavigate();
  const whole = ID.test(id) && title.trim() !== '';
  return (
    <ConfirmModal
      title={words.title(policy.title)}
      confirm={words.confirm}
      disabled={!whole}
      busy={clone.busy}
      error={clone.error}
      onConfirm={() => clone.act({ id, title: title.trim() }, () => void navigate(`/policies/${id}`))}
      onClose={onClose}
    >
      <p>{words.will}</p>
      <Form onSubmit={(event) => event.preventDefault()} noValidate>
        <TextField id="clone-title" label={words.newTitle} required longest={200} value={title} onChange={setTitle} />
        <TextField
          id="clone-id"
          label={words.newId}
          hint={words.idHint}
          error={ID.test(id) ? undefined : words.idHint}
          required
          longest={80}
          value={id}
          onChange={setId}
        />
      </Form>
    </ConfirmModal>
  );
}
