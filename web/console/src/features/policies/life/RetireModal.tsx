import { Form, List, ListItem } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import { ConfirmModal } from '../../../shared/ui/ConfirmModal';
import { isReason, ReasonField } from '../../../shared/ui/ReasonField';
import { useRetire } from '../api/useActivate';
import type { PolicyModalProps } from './PolicyActions';

const words = texts.policies.retire;

export function RetireModal({ policy, onClose }: PolicyModalProps) {
  const [reason, setReason] = useState('');
  const retire = useRetire(policy.id);
  return (
    <ConfirmModal
      title={words.title(policy.title)}
      confirm={words.confirm}
      danger
      disabled={!isReason(reason)}
      busy={retire.busy}
      error={retire.error}
      onConfirm={() => retire.act({ reason: reason.trim() }, onClose)}
      onClose={onClose}
    >
      <List>
        <ListItem>{words.rules(policy.ruleCount, policy.hits30d)}</ListItem>
        <ListItem>{words.revision}</ListItem>
        <ListItem>{words.back}</ListItem>
      </List>
      <Form onSubmit={(event) => event.preventDefault()} noValidate>
        <ReasonField id="retire-reason" reason={reason} onChange={setReason} />
      </Form>
    </ConfirmModal>
  );
}
