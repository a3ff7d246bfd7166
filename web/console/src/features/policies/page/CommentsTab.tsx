import { Button, Form } from '@patternfly/react-core';
import { useState, type FormEvent } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useAnyRole } from '../../../shared/auth/me';
import { useFilters } from '../../../shared/ui/filters';
import { Instant } from '../../../shared/ui/Instant';
import { Loaded } from '../../../shared/ui/Loaded';
import { Panel } from '../../../shared/ui/Panel';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { TextField } from '../../../shared/ui/TextField';
import { useComment, useComments } from '../api/useComments';
import { chosenVersion } from './chosenVersion';
import { VersionChoice } from './VersionChoice';

const words = texts.policies.comments;

/** What people said about a version. */
export function CommentsTab({ policy }: { policy: Schemas['PolicyView'] }) {
  const [filters] = useFilters();
  const number = chosenVersion(policy, filters);
  const officer = useAnyRole('compliance-officer');
  return (
    <div className="stack">
      <VersionChoice policy={policy} />
      <Panel title={words.title}>
        <div className="stack">
          <Loaded query={useComments(policy.id, number)}>
            {(comments) => (comments.length === 0 ? <p>{words.none}</p> : <Said comments={comments} />)}
          </Loaded>
          {officer && <CommentForm key={number} id={policy.id} number={number} />}
        </div>
      </Panel>
    </div>
  );
}

function Said({ comments }: { comments: Schemas['PolicyCommentView'][] }) {
  return (
    <ul className="plain remarks">
      {comments.map((comment) => (
        <li key={comment.id}>
          <p className="subtle">
            {comment.by}, <Instant at={comment.at} />
            {comment.place && ` · ${comment.place}`}
          </p>
          <p className="post-text">{comment.text}</p>
        </li>
      ))}
    </ul>
  );
}

function CommentForm({ id, number }: { id: string; number: number }) {
  const [text, setText] = useState('');
  const comment = useComment(id, number);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) comment.act(text.trim(), () => setText(''));
  };
  return (
    <Form onSubmit={send} noValidate>
      {comment.error && <ProblemAlert error={comment.error} />}
      <TextField id="comment" label={words.say} kind="lines" longest={4000} value={text} onChange={setText} />
      <div>
        <Button type="submit" variant="secondary" isLoading={comment.busy} isAriaDisabled={comment.busy || !text.trim()}>
          {words.send}
        </Button>
      </div>
    </Form>
  );
}
