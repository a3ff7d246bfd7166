import { Alert } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useChannels } from '../../../shared/api/useChannels';
import { Conversation } from '../../../shared/content/Conversation';
import { PostCard } from '../../../shared/content/PostCard';
import { DecisionPanel } from '../../../shared/decision/DecisionPanel';
import { DiffText } from '../../../shared/text/DiffText';
import { Panel } from '../../../shared/ui/Panel';

const words = texts.tasks;

/** The content as it will appear, what changed, what the rules say, what people said. */
export function TaskMaterial({ task }: { task: Schemas['TaskView'] }) {
  const { data: channels } = useChannels();
  const maxCharacters = channels?.find(({ id }) => id === task.channel)?.maxCharacters;
  const { contentVersion, previousVersion, decision, submission } = task;
  return (
    <div className="stack">
      {contentVersion && (
        <Panel title={words.content}>
          <PostCard version={contentVersion} findings={decision?.findings} maxCharacters={maxCharacters} />
        </Panel>
      )}
      {contentVersion && previousVersion && (
        <Panel title={texts.missions.page.changes}>
          <DiffText before={previousVersion.text} after={contentVersion.text} />
        </Panel>
      )}
      {decision && (
        <Panel title={words.decision}>
          {task.stage && decision.verdict === 'ALLOW' && (
            <Alert isInline isPlain variant="info" title={words.allowedYetReviewed(texts.content.stage(task.stage).toLowerCase())} />
          )}
          <DecisionPanel decision={decision} />
        </Panel>
      )}
      {submission && (
        <Panel title={words.conversation}>
          <Conversation submission={submission} />
        </Panel>
      )}
    </div>
  );
}
