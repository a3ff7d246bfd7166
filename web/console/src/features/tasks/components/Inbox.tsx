import { Card, CardBody, PageSection } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import { useFilters } from '../../../shared/ui/filters';
import { Loaded } from '../../../shared/ui/Loaded';
import { MoreButton } from '../../../shared/ui/MoreButton';
import { Nothing } from '../../../shared/ui/Nothing';
import { PageHead } from '../../../shared/ui/PageHead';
import { useTasks } from '../api/useTasks';
import { filterOf } from './taskFilter';
import { TaskFilters } from './TaskFilters';
import { TaskTable } from './TaskTable';

/** What must I decide next, by when, how risky is it. */
export default function Inbox() {
  return (
    <>
      <PageHead title={texts.tasks.title} lead={texts.tasks.lead} />
      <PageSection>
        <Card>
          <CardBody>
            <TaskFilters />
            <TaskList />
          </CardBody>
        </Card>
      </PageSection>
    </>
  );
}

function TaskList() {
  const [parameters] = useFilters();
  const filter = filterOf(parameters);
  const list = useTasks(filter);
  const { none, noneBody, noneFiltered, noneFilteredBody } = texts.tasks;
  const filtered = Object.keys(filter).length > 0;
  return (
    <Loaded query={list}>
      {({ pages }) => {
        const tasks = pages.flatMap((page) => page.items);
        if (tasks.length === 0) {
          return <Nothing title={filtered ? noneFiltered : none}>{filtered ? noneFilteredBody : noneBody}</Nothing>;
        }
        return (
          <>
            <TaskTable tasks={tasks} />
            <p className="subtle">{texts.tasks.count(tasks.length, pages[0]?.total ?? tasks.length)}</p>
            <MoreButton list={list} />
          </>
        );
      }}
    </Loaded>
  );
}
