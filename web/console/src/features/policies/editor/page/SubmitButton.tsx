import { Alert } from '@patternfly/react-core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { texts } from '../../../../i18n/texts';
import { ConfirmButton } from '../../../../shared/ui/ConfirmButton';
import { isReason, ReasonField } from '../../../../shared/ui/ReasonField';
import { useSubmit } from '../api/useSubmit';
import type { DraftKeeper } from '../session/keeper';

const words = texts.editor.submit;

interface SubmitButtonProps {
  policyId: string;
  number: number;
  keeper: DraftKeeper;
  problems: number;
}

/** Sends the version to another officer, with a reason; what is not saved is saved first. */
export function SubmitButton({ policyId, number, keeper, problems }: SubmitButtonProps) {
  const submit = useSubmit(policyId, number);
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const send = async (done: () => void) => {
    setAsked(true);
    if (problems > 0 || !isReason(reason)) return;
    await keeper.flush();
    submit.act(reason.trim(), () => {
      done();
      void navigate(`/policies/${policyId}`);
    });
  };
  return (
    <ConfirmButton name={words.open} title={words.title} confirm={words.send} variant="primary" action={submit} onConfirm={(done) => void send(done)}>
      {problems > 0 && <Alert isInline component="p" variant="warning" title={words.problems(problems)} />}
      <p>{words.body}</p>
      <ReasonField
        id="submit-reason"
        label={words.reason}
        hint={words.reasonHint}
        error={asked && !isReason(reason) ? words.reasonNeeded : undefined}
        reason={reason}
        onChange={setReason}
      />
    </ConfirmButton>
  );
}
