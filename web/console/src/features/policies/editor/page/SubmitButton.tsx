import { Alert, FormGroup, FormHelperText, HelperText, HelperTextItem, TextArea } from '@patternfly/react-core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { texts } from '../../../../i18n/texts';
import { ConfirmButton } from '../../../../shared/ui/ConfirmButton';
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
  const missing = asked && reason.trim().length < 3;
  const send = async (done: () => void) => {
    setAsked(true);
    if (problems > 0 || reason.trim().length < 3) return;
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
      <FormGroup label={words.reason} isRequired fieldId="submit-reason">
        <TextArea
          id="submit-reason"
          rows={3}
          value={reason}
          maxLength={1_000}
          resizeOrientation="vertical"
          validated={missing ? 'error' : 'default'}
          aria-describedby="submit-hint"
          onChange={(_, text) => setReason(text)}
        />
        <FormHelperText>
          <HelperText id="submit-hint" isLiveRegion>
            <HelperTextItem variant={missing ? 'error' : 'default'}>{missing ? words.reasonNeeded : words.reasonHint}</HelperTextItem>
          </HelperText>
        </FormHelperText>
      </FormGroup>
    </ConfirmButton>
  );
}
