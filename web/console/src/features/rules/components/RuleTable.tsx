import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { EffectMark } from './EffectMark';
import { RuleState } from './RuleState';

const { column } = texts.rules;

export function RuleTable({ rules }: { rules: Schemas['RuleView'][] }) {
  return (
    <Table aria-label={texts.rules.title} variant="compact">
      <Thead>
        <Tr>
          {Object.values(column).map((name) => (
            <Th key={name} modifier="wrap">{name}</Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rules.map((rule) => (
          <RuleRow key={rule.id} rule={rule} />
        ))}
      </Tbody>
    </Table>
  );
}

function RuleRow({ rule }: { rule: Schemas['RuleView'] }) {
  return (
    <Tr>
      <Td dataLabel={column.rule} modifier="breakWord">
        <Link to={`/policies/${rule.id}`} className="clamped">
          {rule.title}
        </Link>
        <div className="subtle">{rule.id}</div>
      </Td>
      <Td dataLabel={column.state}>
        <RuleState rule={rule} />
      </Td>
      <Td dataLabel={column.effect}>
        <EffectMark effect={rule.effect} />
      </Td>
      <Td dataLabel={column.severity}>{texts.decision.severity[rule.severity]}</Td>
      <Td dataLabel={column.owner}>{rule.owner}</Td>
      <Td dataLabel={column.basis} modifier="breakWord">
        {rule.legalBasis.citation}
      </Td>
      <Td dataLabel={column.firings}>{rule.firings}</Td>
    </Tr>
  );
}
