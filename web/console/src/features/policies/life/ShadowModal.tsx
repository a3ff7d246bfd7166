import { Form } from '@patternfly/react-core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { texts } from '../../../i18n/texts';
import { ConfirmModal } from '../../../shared/ui/ConfirmModal';
import { isReason, ReasonField } from '../../../shared/ui/ReasonField';
import { useStartShadow } from '../api/useStartShadow';
import type { PolicyModalProps } from './PolicyActions';

const words = texts.shadows;

export function ShadowModal({ policy, onClose }: PolicyModalProps) {
  const [reason, setReason] = useState('');
  const start = useStartShadow();
  const navigate = useNavigate();
  const version = policy.open?.number ?? 1;
  return (
    <ConfirmModal
      title={words.startTitle(version)}
      confirm={words.start}
      disabled={!isReason(reason)}
      busy={start.busy}
      error={start.error}
      onConfirm={() => start.act({ policyId: policy.id, version, reason: reason.trim() }, ({ id }) => void navigate(`/shadows/${id}`))}
      onClose={onClose}
    >
      <p>{words.startWill}</p>
      <Form onSubmit={(event) => event.preventDefault()} noValidate>
        <ReasonField id="shadow-reason" reason={reason} onChange={setReason} />
      </Form>
    </ConfirmModal>
  );
}
