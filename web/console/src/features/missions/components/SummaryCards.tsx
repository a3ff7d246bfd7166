import { Card, CardBody } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Loaded } from '../../../shared/ui/Loaded';
import { useMissionSummary } from '../api/useMissionSummary';

const SHOWN: Schemas['MissionState'][] = ['RUNNING', 'WAITING', 'INCIDENT', 'PUBLISHED'];

/** What runs, what waits for whom, what went wrong: each number opens its list. */
export function SummaryCards() {
  return (
    <Loaded query={useMissionSummary()}>
      {(summary) => (
        <ul className="figures">
          {SHOWN.map((state) => (
            <li key={state}>
              <Card isCompact isFullHeight>
                <CardBody>
                  <Link to={`/missions?state=${state}`} className="figure">
                    <strong>{summary.byState[state] ?? 0}</strong> {texts.missions.state[state]}
                  </Link>
                  {state === 'WAITING' && <WaitingByRole waiting={summary.waitingByRole} />}
                </CardBody>
              </Card>
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}

function WaitingByRole({ waiting }: { waiting: Record<string, number> }) {
  const open = Object.entries(waiting).filter(([, count]) => count > 0);
  return <div className="subtle">{open.map(([role, count]) => texts.missions.waiting(role, count)).join(', ')}</div>;
}
