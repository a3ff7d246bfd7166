import { List, ListItem } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { VersionName } from '../../../shared/content/VersionName';
import { useDestination } from './useDestination';

const { will } = texts.tasks;

interface ReviewWillProps {
  outcome: Schemas['Review']['outcome'];
  task: Schemas['TaskView'];
  version: Schemas['ContentVersionView'];
  comment: string;
}

/** What a decision does, to which version, and what follows. */
export function ReviewWill({ outcome, task, version, comment }: ReviewWillProps) {
  const destination = useDestination(task.channel);
  const open = task.submission?.stages.filter(({ stage, state }) => stage !== task.stage && state !== 'APPROVED') ?? [];
  const next = open.map(({ stage }) => texts.content.stage(stage).toLowerCase());
  return (
    <>
      <List>
        <ListItem>
          <VersionName version={version} /> {will.subject[outcome](texts.content.stage(task.stage ?? '').toLowerCase())}
        </ListItem>
        <ListItem>{will.then[outcome](destination, next)}</ListItem>
        <ListItem>{will.lasts[outcome]}</ListItem>
      </List>
      {comment && (
        <div>
          <p className="subtle">{will.comment}</p>
          <blockquote className="quoted post-text">{comment}</blockquote>
        </div>
      )}
    </>
  );
}
