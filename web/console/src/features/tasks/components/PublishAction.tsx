import { Button } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { useCompleteTask } from '../api/useCompleteTask';
import { EndButton } from './EndButton';

/** The platform refused: try again, or end the mission. */
export function PublishAction({ task }: { task: Schemas['TaskView'] }) {
  const complete = useCompleteTask(task.id);
  const disabled = !task.mayDecide || complete.isPending;
  return (
    <div className="stack">
      {complete.isError && <ProblemAlert error={complete.error} />}
      <Button isDisabled={disabled} isLoading={complete.isPending} onClick={() => complete.mutate({ action: 'retry' })}>
        {texts.tasks.retry}
      </Button>
      <EndButton disabled={disabled} onEnd={() => complete.mutate({ action: 'end' })} />
    </div>
  );
}
