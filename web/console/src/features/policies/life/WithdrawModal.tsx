import { Form, List, ListItem } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import { ConfirmModal } from '../../../shared/ui/ConfirmModal';
import { isReason, ReasonField } from '../../../shared/ui/ReasonField';
import { useWithdraw } from '../api/useJudge';
import type { PolicyModalProps } from './PolicyActions';

const words = texts.policies.withdraw;

export function WithdrawModal({ policy, onClose }: PolicyModalProps) {
  const number = policy.open?.number ?? 1;
  const [reason, setReason] = useState('');
  const withdraw = useWithdraw(policy.id, number);
  return (
    <ConfirmModal
      title={words.title(number)}
      confirm={words.confirm}
      disabled={!isReason(reason)}
      busy={withdraw.busy}
      error={withdraw.error}
      onConfirm={() => withdraw.act(reason.trim(), onClose)}
      onClose={onClose}
    >
      <List>
        <ListItem>{words.draft}</ListItem>
        <ListItem>{words.void}</ListItem>
      </List>
      <Form onSubmit={(event) => event.preventDefault()} noValidate>
        <ReasonField id="withdraw-reason" reason={reason} onChange={setReason} />
      </Form>
    </ConfirmModal>
  );
}
