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
          {Object.values(column).map((name) => (
            <Th key={name} modifier="wrap">{name}</Th>
          ))}
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
        <Link to={`/missions/${mission.id}`}>{mission.topic}</Link>
        <div className="subtle">{texts.missions.by(mission.startedBy)}</div>
      </Td>
      <Td dataLabel={column.channel}>
        <ChannelName id={mission.channel} />
      </Td>
      <Td dataLabel={column.state}>
        <StateMark state={mission.state} />
      </Td>
      <Td dataLabel={column.step} modifier="breakWord">
        {mission.step}
        {mission.waitsFor && <div className="subtle">{texts.missions.waitsFor(mission.waitsFor)}</div>}
      </Td>
      <Td dataLabel={column.verdict}>{mission.verdict && <VerdictMark verdict={mission.verdict} />}</Td>
      <Td dataLabel={column.updated}>
        <Instant at={mission.updatedAt} />
      </Td>
    </Tr>
  );
}
