import { Table, Tbody, Td, Tr } from '@patternfly/react-table';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import { useFilters } from '../../../shared/ui/filters';
import { Instant } from '../../../shared/ui/Instant';
import { ordered } from '../../../shared/ui/order';
import { SortedHead } from '../../../shared/ui/SortedHead';
import { POLICY_ORDERS, type Policy } from './policyList';
import { PolicyStateMark } from './PolicyStateMark';

const words = texts.policies;
const { column } = words;

export function PolicyTable({ policies }: { policies: Policy[] }) {
  const [filters] = useFilters();
  return (
    <Table aria-label={words.title} variant="compact">
      <SortedHead columns={column} comparisons={POLICY_ORDERS} />
      <Tbody>
        {ordered(policies, POLICY_ORDERS, filters.get('order') ?? '').map((policy) => (
          <PolicyRow key={policy.id} policy={policy} />
        ))}
      </Tbody>
    </Table>
  );
}

function PolicyRow({ policy }: { policy: Policy }) {
  const { inForce, open } = policy;
  return (
    <Tr>
      <Td dataLabel={column.policy} modifier="breakWord">
        <Link to={`/policies/${policy.id}`} className="clamped">
          {policy.title}
        </Link>
        <div className="subtle">{policy.id}</div>
      </Td>
      <Td dataLabel={column.state}>
        <PolicyStateMark state={policy.state} />
      </Td>
      <Td dataLabel={column.owner} modifier="breakWord">
        {policy.owner}
      </Td>
      <Td dataLabel={column.inForce}>
        {inForce ? (
          <>
            <Instant at={inForce.since} />
            <div className="subtle">{words.version(inForce.number)}</div>
          </>
        ) : (
          <span className="subtle">{words.notInForce}</span>
        )}
      </Td>
      <Td dataLabel={column.open}>
        {open && (
          <>
            <PolicyStateMark state={open.state} />
            <div className="subtle">
              {words.version(open.number)}, {open.by}, <Instant at={open.updatedAt} />
            </div>
          </>
        )}
      </Td>
      <Td dataLabel={column.rules}>{policy.ruleCount}</Td>
      <Td dataLabel={column.lastHit}>{policy.lastHitAt ? <Instant at={policy.lastHitAt} /> : <span className="subtle">{words.neverHit}</span>}</Td>
      <Td dataLabel={column.hits}>{policy.hits30d}</Td>
    </Tr>
  );
}
