import { PageSection } from '@patternfly/react-core';
import { Link, useParams } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { ChannelName } from '../../../shared/ui/ChannelName';
import { PageHead } from '../../../shared/ui/PageHead';
import { PageState } from '../../../shared/ui/PageState';
import { Trail } from '../../../shared/ui/Trail';
import { useTask } from '../api/useTask';
import { DueDate } from './DueDate';
import { HoldTask } from './HoldTask';
import { TaskAction } from './TaskAction';
import { TaskMaterial } from './TaskMaterial';

const BACK = { to: '/inbox', name: texts.tasks.title };

/** One task with all that is needed to decide it. */
export default function TaskPage() {
  const { id = '' } = useParams();
  const task = useTask(id);
  if (task.data) return <TaskParts key={id} task={task.data} />;
  return <PageState title={texts.tasks.one} back={BACK} query={task} />;
}

function TaskParts({ task }: { task: Schemas['TaskView'] }) {
  const kind = task.stage ? texts.content.stage(task.stage) : texts.tasks.kind[task.kind];
  const lead = (
    <span className="lead">
      {kind} · <ChannelName id={task.channel} />
      {task.dueAt && (
        <>
          {' '}
          · <DueDate at={task.dueAt} />
        </>
      )}{' '}
      · <Link to={`/missions/${task.missionId}`}>{texts.tasks.openMission}</Link>
    </span>
  );
  return (
    <>
      <PageHead title={task.topic} above={<Trail back={BACK} here={kind} />} lead={lead} actions={<HoldTask task={task} />} />
      <PageSection>
        {task.contentVersion ? (
          <div className="with-aside task">
            <TaskMaterial task={task} />
            <TaskAction task={task} />
          </div>
        ) : (
          <TaskAction task={task} />
        )}
      </PageSection>
    </>
  );
}
