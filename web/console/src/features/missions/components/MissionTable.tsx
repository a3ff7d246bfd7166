import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { VerdictMark } from '../../../shared/decision/VerdictMark';
import { ChannelName } from '../../../shared/ui/ChannelName';
import { Instant } from '../../../shared/ui/Instant';
import { StateMark } from './StateMark';

const { column } = texts.missions;

export function MissionTable({ missions }: { missions: Schemas['MissionItem'][] }) {
  return (
    <Table aria-label={texts.missions.list} variant="compact">
      <Thead>
        <Tr>
          <Th width={45}>{column.topic}</Th>
          <Th>{column.state}</Th>
          <Th modifier="wrap">{column.step}</Th>
          <Th>{column.verdict}</Th>
          <Th modifier="wrap">{column.updated}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {missions.map((mission) => (
          <MissionRow key={mission.id} mission={mission} />
        ))}
      </Tbody>
    </Table>
  );
}

function MissionRow({ mission }: { mission: Schemas['MissionItem'] }) {
  return (
    <Tr>
      <Td dataLabel={column.topic} modifier="breakWord">
        <Link to={`/missions/${mission.id}`} className="clamped" title={mission.topic}>
          {mission.topic}
        </Link>
        <div className="subtle">
          <ChannelName id={mission.channel} /> · {texts.missions.by(mission.startedBy)}
        </div>
      </Td>
      <Td dataLabel={column.state} modifier="nowrap">
        <StateMark state={mission.state} />
      </Td>
      <Td dataLabel={column.step}>
        {mission.step}
        {mission.waitsFor && <div className="subtle">{texts.missions.waitsFor(mission.waitsFor)}</div>}
      </Td>
      <Td dataLabel={column.verdict}>{mission.verdict && <VerdictMark verdict={mission.verdict} />}</Td>
      <Td dataLabel={column.updated} modifier="nowrap">
        <Instant at={mission.updatedAt} />
      </Td>
    </Tr>
  );
}
