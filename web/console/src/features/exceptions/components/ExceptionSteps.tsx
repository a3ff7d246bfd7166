import { Button, Form } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useAnyRole, useMe } from '../../../shared/auth/me';
import { ConfirmModal } from '../../../shared/ui/ConfirmModal';
import { isReason, ReasonField } from '../../../shared/ui/ReasonField';
import { useStep, type Step } from '../api/useChangeExceptions';

const words = texts.exceptions;
type Exception = Schemas['ExceptionView'];

/** What an officer can do: approve or turn down what another one asked for, end what holds. */
export function ExceptionSteps({ exception }: { exception: Exception }) {
  const [asked, setAsked] = useState<Step>();
  const officer = useAnyRole('compliance-officer');
  const { data: me } = useMe();
  if (!officer) return null;
  const mine = me?.name === exception.requestedBy;
  if (exception.state === 'REQUESTED' && mine) return <span className="subtle">{words.others}</span>;
  const steps: Step[] = exception.state === 'REQUESTED' ? ['approve', 'reject'] : exception.state === 'ACTIVE' ? ['revoke'] : [];
  return (
    <span className="lead">
      {steps.map((step) => (
        <Button
          key={step}
          variant="link"
          isInline
          isDanger={step !== 'approve'}
          onClick={() => setAsked(step)}
          aria-label={words.stepOf(words.step[step].name, exception.name)}
        >
          {words.step[step].name}
        </Button>
      ))}
      {asked && <StepModal exception={exception} step={asked} onClose={() => setAsked(undefined)} />}
    </span>
  );
}

function StepModal({ exception, step, onClose }: { exception: Exception; step: Step; onClose: () => void }) {
  const [said, setSaid] = useState('');
  const send = useStep(exception.id);
  const { title, name, will } = words.step[step];
  return (
    <ConfirmModal
      title={title(exception.name)}
      confirm={name}
      danger={step !== 'approve'}
      disabled={!isReason(said)}
      busy={send.busy}
      error={send.error}
      onConfirm={() => send.act({ step, words: said.trim() }, onClose)}
      onClose={onClose}
    >
      <p>{will(exception.ruleId)}</p>
      <Form onSubmit={(event) => event.preventDefault()} noValidate>
        <ReasonField id="exception-words" reason={said} onChange={setSaid} />
      </Form>
    </ConfirmModal>
  );
}
