import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Figure } from '../../../shared/ui/Figure';

const words = texts.compliance.figure;

/** What is exposed, what is freed, what waits: each figure leads to its list. */
export function ComplianceFigures({ summary }: { summary: Schemas['ComplianceSummary'] }) {
  const { exposure, exceptions, approvals } = summary;
  const figures: [to: string, count: number, name: string][] = [
    ['/recalls', exposure.open + exposure.removing, words.exposed(exposure.exposed, exposure.remediated)],
    ['/policies?state=SUBMITTED', approvals.length, words.approvals],
    ['/exceptions?state=ACTIVE', exceptions.active, words.exceptions(exceptions.endingSoon)],
    ['/exceptions?state=REQUESTED', exceptions.requested, words.asked],
  ];
  return (
    <ul className="figures">
      {figures.map(([to, count, name]) => (
        <Figure key={to} to={to} count={count} name={name} />
      ))}
    </ul>
  );
}
