import { Card, CardBody } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import { countIn, type Policy } from './policyList';

const SHOWN = ['IN_FORCE', 'SUBMITTED', 'APPROVED', 'DRAFT'] as const;

/** How many policies stand where; each figure filters the list by it. */
export function PolicyFigures({ policies }: { policies: Policy[] }) {
  return (
    <ul className="figures">
      {SHOWN.map((state) => (
        <li key={state}>
          <Card>
            <CardBody>
              <Link to={`/policies?state=${state}`} className="figure">
                <strong>{countIn(policies, state)}</strong> <span>{texts.policies.state[state]}</span>
              </Link>
            </CardBody>
          </Card>
        </li>
      ))}
    </ul>
  );
}
