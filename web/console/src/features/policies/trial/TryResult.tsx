import { Alert } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { DecisionPanel } from '../../../shared/decision/DecisionPanel';
import { MarkedText } from '../../../shared/decision/MarkedText';
import { Panel } from '../../../shared/ui/Panel';
import { FindingList } from './FindingList';

const words = texts.rules;

interface TryResultProps {
  decision: Schemas['DecisionView'];
  /** The text as it was decided. */
  text: string;
  /** The rule whose example it began as. */
  ruleId?: string;
}

/** What the rulebook says about a text, and whether the rule in question was among those that fired. */
export function TryResult({ decision, text, ruleId }: TryResultProps) {
  const fired = decision.rules.some((rule) => rule.ruleId === ruleId);
  return (
    <>
      {ruleId && (
        <Alert isInline variant={fired ? 'warning' : 'success'} title={fired ? words.ruleFired : words.rulePassed}>
          <Link to={`/rules/${ruleId}`}>{words.backToRule}</Link>
        </Alert>
      )}
      <Panel title={words.result}>
        <DecisionPanel decision={decision} />
      </Panel>
      <Panel title={words.yourText}>
        <p>
          <MarkedText text={text} findings={decision.findings} part="text" />
        </p>
      </Panel>
      <FindingList findings={decision.findings} />
    </>
  );
}
