import { List, ListItem } from '@patternfly/react-core';
import { texts } from '../../../../i18n/texts';
import type { Schemas } from '../../../../shared/api/client';
import { FiredRules } from '../../../../shared/decision/FiredRules';
import { VerdictMark } from '../../../../shared/decision/VerdictMark';
import { Panel } from '../../../../shared/ui/Panel';

const { scores } = texts.decision;

/** A verdict that nobody recorded: what it is, why, and which rules fired. */
export function Outcome({ title, outcome }: { title: string; outcome: Schemas['TrialOutcome'] }) {
  return (
    <Panel title={title}>
      <div className="stack">
        <p className="lead">
          <VerdictMark verdict={outcome.verdict} />
          <span className="subtle">
            {(['compliance', 'risk', 'brand'] as const).map((each) => `${scores[each].name} ${outcome.scores[each]}`).join(' · ')}
          </span>
        </p>
        <List>
          {outcome.reasons.map((reason) => (
            <ListItem key={reason}>{reason}</ListItem>
          ))}
        </List>
        <FiredRules rules={outcome.rules} findings={outcome.findings} />
      </div>
    </Panel>
  );
}
