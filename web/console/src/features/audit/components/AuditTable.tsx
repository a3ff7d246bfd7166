import { Table, Tbody, Td, Tr } from '@patternfly/react-table';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Instant } from '../../../shared/ui/Instant';
import { TableHead } from '../../../shared/ui/TableHead';
import { OutcomeMark } from './OutcomeMark';

const { column, notSequenced, records } = texts.audit;

export function AuditTable({ items }: { items: Schemas['AuditRecordView'][] }) {
  return (
    <Table aria-label={records} variant="compact">
      <TableHead columns={column} />
      <Tbody>
        {items.map((record) => (
          <Tr key={record.id}>
            <Td dataLabel={column.at}>
              <Instant at={record.at} />
            </Td>
            <Td dataLabel={column.action} modifier="breakWord">
              <Link to={`/audit/${record.id}`}>{record.action}</Link>
            </Td>
            <Td dataLabel={column.outcome}>
              <OutcomeMark outcome={record.outcome} />
            </Td>
            <Td dataLabel={column.subject} modifier="breakWord">
              {record.subjectType} <code className="digest">{record.subjectId}</code>
            </Td>
            <Td dataLabel={column.place}>{record.index ?? notSequenced}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
