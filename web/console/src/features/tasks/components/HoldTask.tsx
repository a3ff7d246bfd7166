import { Button, Label } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useMe } from '../../../shared/auth/me';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { useHoldTask } from '../api/useHoldTask';

/** Claim and release. */
export function HoldTask({ task }: { task: Schemas['TaskView'] }) {
  const hold = useHoldTask(task);
  const { data: me } = useMe();
  if (task.state === 'DONE' || task.state === 'CANCELLED') return null;
  const mine = task.assignee !== undefined && (task.assignee === me?.name || task.assignee === me?.id);
  return (
    <div className="stack">
      {hold.error && <ProblemAlert error={hold.error} />}
      <span className="fired-head">
        {task.assignee && <Label variant="outline">{texts.tasks.claimedBy(task.assignee)}</Label>}
        {task.state === 'OPEN' && task.mayDecide && (
          <Button
            variant="secondary"
            title={texts.tasks.claimHint}
            isAriaDisabled={hold.busy}
            onClick={() => hold.act(true)}
          >
            {texts.tasks.claim}
          </Button>
        )}
        {task.state === 'CLAIMED' && mine && (
          <Button variant="secondary" isAriaDisabled={hold.busy} onClick={() => hold.act(false)}>
            {texts.tasks.release}
          </Button>
        )}
      </span>
    </div>
  );
}
