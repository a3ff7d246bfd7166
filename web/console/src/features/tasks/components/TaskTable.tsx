import { Label } from '@patternfly/react-core';
import { Table, Tbody, Td, Tr } from '@patternfly/react-table';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { VerdictMark } from '../../../shared/decision/VerdictMark';
import { ChannelName } from '../../../shared/ui/ChannelName';
import { TableHead } from '../../../shared/ui/TableHead';
import { DueDate } from './DueDate';

const { column } = texts.tasks;

export function TaskTable({ tasks }: { tasks: Schemas['TaskItem'][] }) {
  return (
    <Table aria-label={texts.tasks.title} variant="compact">
      <TableHead columns={column} />
      <Tbody>
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} />
        ))}
      </Tbody>
    </Table>
  );
}

function TaskRow({ task }: { task: Schemas['TaskItem'] }) {
  return (
    <Tr>
      <Td dataLabel={column.task} modifier="breakWord">
        <Link to={`/inbox/${task.id}`} className="clamped" title={task.topic}>
          {task.topic}
        </Link>
        <div className="subtle">
          {task.stage ? texts.content.stage(task.stage) : texts.tasks.kind[task.kind]}
        </div>
      </Td>
      <Td dataLabel={column.channel}>
        <ChannelName id={task.channel} />
      </Td>
      <Td dataLabel={column.verdict}>{task.verdict && <VerdictMark verdict={task.verdict} />}</Td>
      <Td dataLabel={column.risk}>{task.risk}</Td>
      <Td dataLabel={column.state}>
        <Label isCompact variant="outline">
          {task.assignee ? texts.tasks.claimedBy(task.assignee) : texts.tasks.state[task.state]}
        </Label>
      </Td>
      <Td dataLabel={column.due}>{task.dueAt && <DueDate at={task.dueAt} />}</Td>
    </Tr>
  );
}
