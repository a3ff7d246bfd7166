import type { Schemas } from '../../../shared/api/client';
import { texts } from '../../../i18n/texts';
import { Panel } from '../../../shared/ui/Panel';
import { BlockedAction } from './BlockedAction';
import { EndedTask } from './EndedTask';
import { ForOthers } from './ForOthers';
import { IdeaAction } from './IdeaAction';
import { OtherAction } from './OtherAction';
import { PublishAction } from './PublishAction';
import { ReviewAction } from './ReviewAction';

const ACTIONS = {
  REVIEW: ReviewAction,
  CHOOSE_IDEA: IdeaAction,
  BLOCKED: BlockedAction,
  PUBLISH_FAILED: PublishAction,
  OTHER: OtherAction,
};

/** What can be decided here, or why it cannot be and who can. */
export function TaskAction({ task }: { task: Schemas['TaskView'] }) {
  if (task.state === 'DONE' || task.state === 'CANCELLED') return <EndedTask task={task} />;
  const Action = ACTIONS[task.kind];
  return (
    <Panel title={texts.tasks.yourDecision}>{task.mayDecide ? <Action task={task} /> : <ForOthers task={task} />}</Panel>
  );
}
