import { Label } from '@patternfly/react-core';
import { texts } from '../../i18n/texts';
import type { Schemas } from '../api/client';
import { Instant } from '../ui/Instant';

type Submission = Schemas['SubmissionView'];

/** Where the review stands, stage by stage, and what was said. */
export function Conversation({ submission }: { submission: Submission }) {
  return (
    <div className="stack">
      <ul className="plain stages">
        {submission.stages.map((stage) => (
          <li key={stage.stage}>
            <Label isCompact variant="outline">
              {texts.content.stage(stage.stage)}: {texts.content.stageState[stage.state]}
            </Label>{' '}
            {stage.decidedBy && <span className="subtle">{stage.decidedBy}</span>}
          </li>
        ))}
      </ul>
      {submission.conversation.length === 0 && <p className="subtle">{texts.content.noComments}</p>}
      <ol className="plain remarks">
        {submission.conversation.map((remark) => (
          <li key={remark.at + remark.author}>
            <p className="subtle">
              <strong>{remark.author}</strong> {remark.stage && texts.content.stage(remark.stage)} ·{' '}
              <Instant at={remark.at} /> {remark.outcome && `· ${texts.content.outcome(remark.outcome)}`}
            </p>
            {remark.text && <p className="post-text">{remark.text}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}
