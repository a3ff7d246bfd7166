import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Panel } from '../../../shared/ui/Panel';

const words = texts.compliance;

/** The rules that fired most, with their share of the first. */
export function TopRules({ rules }: { rules: Schemas['RuleCount'][] }) {
  const most = rules[0]?.firings ?? 1;
  return (
    <Panel title={words.topRules}>
      {rules.length === 0 && <p>{words.noRules}</p>}
      <ul className="plain stack">
        {rules.map(({ ruleId, title, firings }) => (
          <li key={ruleId}>
            <span className="score-head">
              {title ? <Link to={`/rules/${ruleId}`}>{title}</Link> : <span>{words.gone(ruleId)}</span>} <strong>{firings}</strong>
            </span>
            <svg className="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
              <rect className="score-ground" width="100" height="4" />
              <rect className="share-bar" width={(100 * firings) / most} height="4" />
            </svg>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
