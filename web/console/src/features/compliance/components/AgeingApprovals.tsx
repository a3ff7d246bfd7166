import { Label } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Panel } from '../../../shared/ui/Panel';

const words = texts.compliance;
const OLD_HOURS = 48;

/** Versions that wait for an officer's word, the oldest first; those that wait for more than two days stand out. */
export function AgeingApprovals({ approvals }: { approvals: Schemas['OpenApproval'][] }) {
  const oldestFirst = approvals.toSorted((a, b) => b.ageHours - a.ageHours);
  return (
    <Panel title={words.approvals}>
      {approvals.length === 0 && <p>{words.noApprovals}</p>}
      <ul className="parts">
        {oldestFirst.map(({ policyId, title, version, submittedBy, ageHours }) => (
          <li key={policyId}>
            <span>
              <Link to={`/policies/${policyId}?tab=approval`}>{title}</Link>
              <span className="subtle part-detail">{texts.policies.waiting.sent(version, submittedBy).replace(/,$/, '')}</span>
            </span>
            <Label isCompact color={ageHours > OLD_HOURS ? 'orange' : 'grey'}>
              {words.age(ageHours)}
            </Label>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
