import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { LegalBasis } from '../../../shared/decision/FiredRules';
import { Panel } from '../../../shared/ui/Panel';

const words = texts.rules;

export function RuleFacts({ rule }: { rule: Schemas['RuleView'] }) {
  return (
    <Panel title={words.why}>
      <dl className="facts">
        <dt>{words.column.basis}</dt>
        <dd>
          <LegalBasis basis={rule.legalBasis} />
        </dd>
        <dt>{words.owner}</dt>
        <dd>{rule.owner}</dd>
        <dt>{words.since}</dt>
        <dd>{rule.effectiveFrom}</dd>
        {rule.effectiveUntil && (
          <>
            <dt>{words.until}</dt>
            <dd>{rule.effectiveUntil}</dd>
          </>
        )}
        <dt>{words.tags}</dt>
        <dd>{rule.tags.join(', ')}</dd>
        <dt>{words.fired}</dt>
        <dd>{words.times(rule.firings)}</dd>
      </dl>
    </Panel>
  );
}
