import { Button, TextArea } from '@patternfly/react-core';
import { useState, type FormEvent } from 'react';
import { texts } from '../../../../i18n/texts';
import { Instant } from '../../../../shared/ui/Instant';
import { Loaded } from '../../../../shared/ui/Loaded';
import { Nothing } from '../../../../shared/ui/Nothing';
import { ProblemAlert } from '../../../../shared/ui/ProblemAlert';
import { useComment, useComments } from '../../api/useComments';
import type { PanelsProps } from './Panels';

const words = texts.editorPanels.comments;

/** What people say to each other about this version. */
export function CommentsPanel({ policyId, number }: PanelsProps) {
  const comments = useComments(policyId, number);
  const act = useComment(policyId, number);
  const [text, setText] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) act.act(text.trim(), () => setText(''));
  };
  return (
    <div className="stack tab-body">
      <Loaded query={comments}>
        {(said) =>
          said.length === 0 ? (
            <Nothing title={words.none}>{words.noneBody}</Nothing>
          ) : (
            <ul className="plain remarks">
              {said.map(({ id, by, at, text: comment }) => (
                <li key={id}>
                  <p className="subtle">
                    {by} · <Instant at={at} />
                  </p>
                  <p className="post-text">{comment}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {act.error && <ProblemAlert error={act.error} />}
      <form className="stack" onSubmit={send}>
        <TextArea aria-label={words.write} placeholder={words.write} rows={3} maxLength={4_000} value={text} onChange={(_, written) => setText(written)} />
        <div>
          <Button type="submit" variant="secondary" isLoading={act.busy} isAriaDisabled={act.busy || !text.trim()}>
            {words.send}
          </Button>
        </div>
      </form>
    </div>
  );
}
