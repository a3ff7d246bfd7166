import { Label } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import { useAnyRole, useMe } from '../../../shared/auth/me';
import { Instant } from '../../../shared/ui/Instant';
import { Panel } from '../../../shared/ui/Panel';
import { waiting, type Policy } from './policyList';

const words = texts.policies.waiting;

/** What an officer is asked to judge, the longest wait first; what they sent themselves waits for somebody else. */
export function WaitingApprovals({ policies }: { policies: Policy[] }) {
  const officer = useAnyRole('compliance-officer');
  const { data: me } = useMe();
  const asked = waiting(policies);
  if (!officer || asked.length === 0) return null;
  return (
    <Panel title={words.title(asked.length)}>
      <ul className="parts">
        {asked.map((policy) => (
          <WaitingItem key={policy.id} policy={policy} mine={policy.open?.by === me?.name} />
        ))}
      </ul>
    </Panel>
  );
}

function WaitingItem({ policy, mine }: { policy: Policy; mine: boolean }) {
  return (
    <li>
      <span>
        <Link to={`/policies/${policy.id}?tab=approval`}>{policy.title}</Link>
        <span className="subtle part-detail">
          {policy.open && (
            <>
              {words.sent(policy.open.number, policy.open.by)} <Instant at={policy.open.updatedAt} />
            </>
          )}
        </span>
      </span>
      <Label isCompact color={mine ? 'grey' : 'orange'}>
        {mine ? words.others : words.you}
      </Label>
    </li>
  );
}
