import { Label } from '@patternfly/react-core';
import { Table, Tbody, Td, Tr } from '@patternfly/react-table';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Instant } from '../../../shared/ui/Instant';
import { TableHead } from '../../../shared/ui/TableHead';
import { ExceptionSteps } from './ExceptionSteps';

const words = texts.exceptions;
const { column } = words;
const COLOURS = { REQUESTED: 'orange', ACTIVE: 'green', REJECTED: 'grey', REVOKED: 'grey', EXPIRED: 'grey' } as const;
type Exception = Schemas['ExceptionView'];

export function ExceptionTable({ exceptions }: { exceptions: Exception[] }) {
  return (
    <Table aria-label={words.title} variant="compact">
      <TableHead columns={column} steps={words.steps} />
      <Tbody>
        {exceptions.map((exception) => (
          <ExceptionRow key={exception.id} exception={exception} />
        ))}
      </Tbody>
    </Table>
  );
}

function ExceptionRow({ exception }: { exception: Exception }) {
  const { name, reason, ruleId, missionId, state, expiresAt, requestedBy, decidedBy, uses } = exception;
  return (
    <Tr>
      <Td dataLabel={column.name} modifier="breakWord">
        {name}
        <div className="subtle clamped">{reason}</div>
      </Td>
      <Td dataLabel={column.rule} modifier="breakWord">
        <Link to={`/rules/${ruleId}`}>{ruleId}</Link>
      </Td>
      <Td dataLabel={column.target}>{missionId ? <Link to={`/missions/${missionId}`}>{words.mission}</Link> : words.content}</Td>
      <Td dataLabel={column.state}>
        <Label isCompact color={COLOURS[state]} data-state={state}>
          {words.state[state]}
        </Label>
      </Td>
      <Td dataLabel={column.until}>
        <Instant at={expiresAt} />
      </Td>
      <Td dataLabel={column.by} modifier="breakWord">
        {requestedBy}
        {decidedBy && <div className="subtle">{words.decided(decidedBy)}</div>}
      </Td>
      <Td dataLabel={column.uses}>{uses}</Td>
      <Td>
        <ExceptionSteps exception={exception} />
      </Td>
    </Tr>
  );
}
