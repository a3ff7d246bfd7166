import { Table, Tbody, Td, Tr } from '@patternfly/react-table';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Digest } from '../../../shared/ui/Digest';
import { Instant } from '../../../shared/ui/Instant';
import { Panel } from '../../../shared/ui/Panel';
import { TableHead } from '../../../shared/ui/TableHead';

const words = texts.rulebooks.parts;
const { column } = words;

/** The policies that a rulebook is made of, and by whose word each is in it. */
export function PartTable({ parts }: { parts: Schemas['RulebookPartView'][] }) {
  return (
    <Panel title={words.title(parts.length)}>
      <Table aria-label={words.title(parts.length)} variant="compact">
        <TableHead columns={column} />
        <Tbody>
          {parts.map((part) => (
            <PartRow key={part.policyId} part={part} />
          ))}
        </Tbody>
      </Table>
    </Panel>
  );
}

function PartRow({ part }: { part: Schemas['RulebookPartView'] }) {
  return (
    <Tr>
      <Td dataLabel={column.policy} modifier="breakWord">
        <Link to={`/policies/${part.policyId}?tab=says&version=${part.version}`}>{part.title}</Link>
        <div className="subtle">
          {texts.policies.version(part.version)} <Digest value={part.contentHash} />
        </div>
      </Td>
      <Td dataLabel={column.since}>
        <Instant at={part.since} />
      </Td>
      <Td dataLabel={column.reason} modifier="breakWord">
        {part.reason}
      </Td>
      <Td dataLabel={column.writtenBy}>{part.writtenBy}</Td>
      <Td dataLabel={column.approvedBy} modifier="breakWord">
        {part.approvals.length === 0 ? words.shipped : part.approvals.map(({ by }) => by).join(', ')}
      </Td>
    </Tr>
  );
}
