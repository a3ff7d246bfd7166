import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useFilters } from '../../../shared/ui/filters';
import { EffectMark } from './EffectMark';
import { isOrderColumn, orderOf, ordered } from './ruleOrder';
import { RuleState } from './RuleState';

const { column } = texts.rules;

export function RuleTable({ rules }: { rules: Schemas['RuleView'][] }) {
  const [filters, set] = useFilters();
  const order = orderOf(filters.get('order') ?? '');
  const columns = Object.keys(column);
  const sortBy = order && { index: columns.indexOf(order.column), direction: order.down ? ('desc' as const) : ('asc' as const) };
  const sort = (name: string, columnIndex: number) =>
    isOrderColumn(name)
      ? {
          sort: {
            columnIndex,
            sortBy: sortBy ?? {},
            onSort: (_: unknown, __: number, way: 'asc' | 'desc') => set('order', way === 'desc' ? `-${name}` : name),
          },
        }
      : {};
  return (
    <Table aria-label={texts.rules.title} variant="compact">
      <Thead>
        <Tr>
          {Object.entries(column).map(([name, title], index) => (
            <Th key={name} modifier="wrap" {...sort(name, index)}>
              {title}
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {ordered(rules, order).map((rule) => (
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
