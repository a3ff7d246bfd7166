import { Table, Tbody, Td, Tr } from '@patternfly/react-table';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useFilters } from '../../../shared/ui/filters';
import { ordered } from '../../../shared/ui/order';
import { SortedHead } from '../../../shared/ui/SortedHead';
import { EffectMark } from './EffectMark';
import { RULE_ORDERS } from './ruleOrder';
import { RuleState } from './RuleState';

const { column } = texts.rules;

export function RuleTable({ rules }: { rules: Schemas['RuleView'][] }) {
  const [filters] = useFilters();
  return (
    <Table aria-label={texts.rules.title} variant="compact">
      <SortedHead columns={column} comparisons={RULE_ORDERS} />
      <Tbody>
        {ordered(rules, RULE_ORDERS, filters.get('order') ?? '').map((rule) => (
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
        <Link to={`/rules/${rule.id}`} className="clamped">
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
