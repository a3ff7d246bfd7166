import { List, ListItem } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { VersionName } from '../../../shared/content/VersionName';
import { ConfirmButton } from '../../../shared/ui/ConfirmButton';
import type { useCompleteTask } from '../api/useCompleteTask';

interface EndButtonProps {
  task: Schemas['TaskView'];
  complete: ReturnType<typeof useCompleteTask>;
}

const { end, endTitle, will } = texts.tasks;

/** Ends a mission, after saying what that means. */
export function EndButton({ task, complete }: EndButtonProps) {
  return (
    <ConfirmButton
      name={end}
      title={endTitle(task.topic)}
      confirm={end}
      danger
      action={complete}
      onConfirm={(done) => complete.act({ action: 'end' }, done)}
    >
      <List>
        {task.contentVersion && (
          <ListItem>
            <VersionName version={task.contentVersion} /> {will.notPublished}
          </ListItem>
        )}
        <ListItem>{will.missionEnds}</ListItem>
      </List>
    </ConfirmButton>
  );
}
