import { Alert, Form, List, ListItem } from '@patternfly/react-core';
import { useRef, useState } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { ConfirmButton } from '../../../shared/ui/ConfirmButton';
import { Digest } from '../../../shared/ui/Digest';
import { useReview } from '../api/useReview';
import { CommentField } from './CommentField';
import { ReviewWill } from './ReviewWill';

const words = texts.tasks;

const OUTCOMES = [
  { outcome: 'approve', variant: 'primary', danger: false, needsComment: false },
  { outcome: 'request-changes', variant: 'secondary', danger: false, needsComment: true },
  { outcome: 'reject', variant: 'secondary', danger: true, needsComment: true },
] as const;

/** The digest that was on the screen goes with the decision: nobody approves what they have not seen. */
export function ReviewAction({ task }: { task: Schemas['TaskView'] }) {
  const [comment, setComment] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const review = useReview(task.id);
  const version = task.contentVersion;
  if (!version) return <p>{words.noContent}</p>;

  const outstanding = task.decision?.outstanding ?? [];
  const said = comment.trim();
  const requireComment = () => {
    setMissing(!said);
    if (!said) field.current?.focus();
    return Boolean(said);
  };
  return (
    <Form onSubmit={(event) => event.preventDefault()}>
      <CommentField
        id="comment"
        label={words.comment}
        hint={words.commentHint}
        error={missing && !said ? words.commentNeeded : undefined}
        field={field}
        value={comment}
        onChange={setComment}
      />
      <Outstanding missing={outstanding} />
      <div className="stack">
        {OUTCOMES.filter(({ outcome }) => outcome !== 'approve' || outstanding.length === 0).map(({ outcome, variant, danger, needsComment }) => (
          <ConfirmButton
            key={outcome}
            name={words.review[outcome].name}
            title={words.review[outcome].title(version.number)}
            confirm={words.review[outcome].confirm(version.number)}
            variant={variant}
            danger={danger}
            ready={needsComment ? requireComment : undefined}
            action={review}
            onConfirm={(done) => review.act({ outcome, digest: version.digest, ...(said && { comment: said }) }, done)}
          >
            <ReviewWill outcome={outcome} task={task} version={version} comment={said} />
          </ConfirmButton>
        ))}
      </div>
      <p className="subtle">
        {words.bound} <Digest value={version.digest} />
      </p>
    </Form>
  );
}

/** What the content still lacks: until it is there, nobody can approve it. */
function Outstanding({ missing }: { missing: string[] }) {
  if (missing.length === 0) return null;
  return (
    <Alert isInline variant="warning" title={words.cannotApprove}>
      <List>
        {missing.map((each) => (
          <ListItem key={each}>{each}</ListItem>
        ))}
      </List>
      <p>{words.askForIt}</p>
    </Alert>
  );
}
