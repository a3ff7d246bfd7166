import { Alert } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';

const words = texts.tasks;

/** Why this person cannot decide the task, who can, and where to go instead. */
export function ForOthers({ task }: { task: Schemas['TaskView'] }) {
  return (
    <Alert isInline variant="info" title={words.mayNot}>
      <p>{task.mayNotDecideBecause}</p>
      <p>{words.whoCan(task.roles)}</p>
      <p>
        <Link to={`/missions/${task.missionId}`}>{words.openMission}</Link> · <Link to="/inbox">{words.next}</Link>
      </p>
    </Alert>
  );
}
