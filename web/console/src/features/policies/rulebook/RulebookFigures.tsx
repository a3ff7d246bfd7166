import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Figure } from '../../../shared/ui/Figure';
import { standingOf } from '../rules/standing';

const EFFECTS = ['BLOCK', 'REVIEW', 'NOTE'] as const;

/** How many rules block, ask for review, note; and how many do not count today. */
export function RulebookFigures({ rules }: { rules: Schemas['RuleView'][] }) {
  const idle = rules.filter((rule) => standingOf(rule, new Date()) !== 'inForce').length;
  return (
    <ul className="figures">
      {EFFECTS.map((effect) => (
        <Figure
          key={effect}
          to={`/rules?effect=${effect}`}
          count={rules.filter((rule) => rule.effect === effect).length}
          name={texts.decision.effect[effect]}
        />
      ))}
      <Figure to="/rules?standing=idle" count={idle} name={texts.rules.standings.idle} />
    </ul>
  );
}
