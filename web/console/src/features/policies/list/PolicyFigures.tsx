import { texts } from '../../../i18n/texts';
import { Figure } from '../../../shared/ui/Figure';
import { countIn, type Policy } from './policyList';

const SHOWN = ['IN_FORCE', 'SUBMITTED', 'APPROVED', 'DRAFT'] as const;

/** How many policies stand where; each figure filters the list by it. */
export function PolicyFigures({ policies }: { policies: Policy[] }) {
  return (
    <ul className="figures">
      {SHOWN.map((state) => (
        <Figure key={state} to={`/policies?state=${state}`} count={countIn(policies, state)} name={texts.policies.state[state]} />
      ))}
    </ul>
  );
}
