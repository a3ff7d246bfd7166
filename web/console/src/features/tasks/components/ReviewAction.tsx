import { Button, Form } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { ConfirmModal } from '../../../shared/ui/ConfirmModal';
import { Digest } from '../../../shared/ui/Digest';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { useReview } from '../api/useReview';
import { CommentField } from './CommentField';

const words = texts.tasks;
type Outcome = Schemas['Review']['outcome'];

/** The digest that was on the screen goes with the decision: nobody approves what they have not seen. */
export function ReviewAction({ task }: { task: Schemas['TaskView'] }) {
  const [comment, setComment] = useState('');
  const [missing, setMissing] = useState(false);
  const [rejecting, setRejecting] = useState(false);
  const review = useReview(task.id);
  const digest = task.contentVersion?.digest;
  const disabled = !task.mayDecide || !digest || review.isPending;

  const send = (outcome: Outcome) => {
    if (digest) review.mutate({ outcome, digest, ...(comment.trim() && { comment: comment.trim() }) });
  };
  const withComment = (next: () => void) => {
    setMissing(!comment.trim());
    if (comment.trim()) next();
  };

  return (
    <Form onSubmit={(event) => event.preventDefault()}>
      {review.isError && <ProblemAlert error={review.error} />}
      <CommentField
        id="comment"
        label={words.comment}
        hint={words.commentHint}
        error={missing && !comment.trim() ? words.commentNeeded : undefined}
        disabled={disabled}
        value={comment}
        onChange={setComment}
      />
      <div className="stack">
        <Button isDisabled={disabled} isLoading={review.isPending} onClick={() => send('approve')}>
          {words.approve}
        </Button>
        <Button variant="secondary" isDisabled={disabled} onClick={() => withComment(() => send('request-changes'))}>
          {words.requestChanges}
        </Button>
        <Button variant="secondary" isDanger isDisabled={disabled} onClick={() => withComment(() => setRejecting(true))}>
          {words.reject}
        </Button>
      </div>
      {digest && (
        <p className="subtle">
          {words.bound} <Digest value={digest} />
        </p>
      )}
      {rejecting && (
        <ConfirmModal
          title={words.rejectTitle}
          confirm={words.reject}
          danger
          busy={review.isPending}
          onConfirm={() => {
            send('reject');
            setRejecting(false);
          }}
          onClose={() => setRejecting(false)}
        >
          {words.rejectWill}
        </ConfirmModal>
      )}
    </Form>
  );
}
