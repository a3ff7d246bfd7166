import { List, ListItem } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { VersionName } from '../../../shared/content/VersionName';
import { ConfirmButton } from '../../../shared/ui/ConfirmButton';
import { useCompleteTask } from '../api/useCompleteTask';
import { EndButton } from './EndButton';
import { useDestination } from './useDestination';

const { retry, retryTitle, will } = texts.tasks;

/** The platform refused: try again, or end the mission. */
export function PublishAction({ task }: { task: Schemas['TaskView'] }) {
  const again = useCompleteTask(task.id);
  const end = useCompleteTask(task.id);
  const destination = useDestination(task.channel);
  return (
    <div className="stack">
      <ConfirmButton
        name={retry}
        title={retryTitle}
        confirm={retry}
        variant="primary"
        action={again}
        onConfirm={(done) => again.act({ action: 'retry' }, done)}
      >
        <List>
          {task.contentVersion && (
            <ListItem>
              <VersionName version={task.contentVersion} /> {will.sentAgain(destination)}
            </ListItem>
          )}
          <ListItem>{will.onceOnly}</ListItem>
        </List>
      </ConfirmButton>
      <EndButton task={task} complete={end} />
    </div>
  );
}
