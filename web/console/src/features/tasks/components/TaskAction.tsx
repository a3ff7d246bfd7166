import { Alert } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Panel } from '../../../shared/ui/Panel';
import { BlockedAction } from './BlockedAction';
import { IdeaAction } from './IdeaAction';
import { PublishAction } from './PublishAction';
import { ReviewAction } from './ReviewAction';

const words = texts.tasks;

const ACTIONS = {
  REVIEW: ReviewAction,
  CHOOSE_IDEA: IdeaAction,
  BLOCKED: BlockedAction,
  PUBLISH_FAILED: PublishAction,
  OTHER: () => null,
};

/** What can be decided here, or why it cannot be. */
export function TaskAction({ task }: { task: Schemas['TaskView'] }) {
  if (task.state === 'DONE' || task.state === 'CANCELLED') return <Ended task={task} />;
  const Action = ACTIONS[task.kind];
  return (
    <Panel title={words.yourDecision}>
      <div className="stack">
        {!task.mayDecide && (
          <Alert isInline isPlain variant="info" title={words.mayNot}>
            {task.mayNotDecideBecause}
          </Alert>
        )}
        <Action task={task} />
      </div>
    </Panel>
  );
}

function Ended({ task }: { task: Schemas['TaskView'] }) {
  const { completedBy, outcome } = task;
  return (
    <Alert isInline variant={task.state === 'DONE' ? 'success' : 'info'} title={words.done} role="status">
      <p>{completedBy ? words.doneBy(completedBy, texts.content.outcome(outcome ?? '')) : words.closed}</p>
      <p>
        <Link to="/inbox">{words.next}</Link>
      </p>
    </Alert>
  );
}
