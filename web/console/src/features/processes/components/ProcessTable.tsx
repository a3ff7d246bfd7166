import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Instant } from '../../../shared/ui/Instant';

const { column, shipped, own, title, versionOf } = texts.processes;

export function ProcessTable({ processes }: { processes: Schemas['ProcessItem'][] }) {
  return (
    <Table aria-label={title} variant="compact">
      <Thead>
        <Tr>
          {Object.values(column).map((name) => (
            <Th key={name}>{name}</Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {processes.map((process) => (
          <Tr key={process.id}>
            <Td dataLabel={column.name} modifier="breakWord">
              <Link to={`/processes/${encodeURIComponent(process.id)}`}>{process.name}</Link>
              <div className="subtle">
                {process.id} · {process.shipped ? shipped : own}
              </div>
            </Td>
            <Td dataLabel={column.version}>{versionOf(process.version, process.versions)}</Td>
            <Td dataLabel={column.running}>{process.running}</Td>
            <Td dataLabel={column.deployed}>
              <Instant at={process.deployedAt} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
