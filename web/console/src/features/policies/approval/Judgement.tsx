import { Button, Form } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useAnyRole } from '../../../shared/auth/me';
import { ConfirmModal } from '../../../shared/ui/ConfirmModal';
import { Panel } from '../../../shared/ui/Panel';
import { TextField } from '../../../shared/ui/TextField';
import { useJudge, type Judgement as Word } from '../api/useJudge';

const words = texts.policies.approval;
type Version = Schemas['PolicyVersionView'];

/** The word of an officer who wrote no line of the version; everybody else is told why not. */
export function Judgement({ policy, version }: { policy: Schemas['PolicyView']; version: Version }) {
  const [asked, setAsked] = useState<Word>();
  const officer = useAnyRole('compliance-officer');
  return (
    <Panel title={words.yourWord}>
      {!officer && <p>{words.onlyOfficers}</p>}
      {officer && !version.mayApprove && <p>{version.objection ?? words.notYou}</p>}
      {officer && version.mayApprove && (
        <div className="lead">
          <Button variant="primary" onClick={() => setAsked('approve')}>
            {words.approve}
          </Button>
          <Button variant="secondary" isDanger onClick={() => setAsked('reject')}>
            {words.reject}
          </Button>
        </div>
      )}
      {asked && <JudgeModal policy={policy} version={version} word={asked} onClose={() => setAsked(undefined)} />}
    </Panel>
  );
}

interface JudgeModalProps {
  policy: Schemas['PolicyView'];
  version: Version;
  word: Word;
  onClose: () => void;
}

function JudgeModal({ policy, version, word, onClose }: JudgeModalProps) {
  const [comment, setComment] = useState('');
  const judge = useJudge(policy.id, version.number);
  const contentHash = version.contentHash ?? '';
  const said = words.ask[word];
  return (
    <ConfirmModal
      title={said.title(version.number)}
      confirm={words[word]}
      danger={word === 'reject'}
      disabled={comment.trim() === ''}
      busy={judge.busy}
      error={judge.error}
      onConfirm={() => judge.act({ judgement: word, comment: comment.trim(), contentHash }, onClose)}
      onClose={onClose}
    >
      <p>{said.will(policy.secondApproval)}</p>
      <Form onSubmit={(event) => event.preventDefault()} noValidate>
        <TextField id="judge-comment" label={words.comment} hint={words.commentHint} kind="lines" required longest={4000} value={comment} onChange={setComment} />
      </Form>
    </ConfirmModal>
  );
}
