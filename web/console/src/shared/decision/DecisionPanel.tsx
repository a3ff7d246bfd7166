import { List, ListItem, Title } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../i18n/texts';
import type { Schemas } from '../api/client';
import { useAnyRole } from '../auth/me';
import { Digest } from '../ui/Digest';
import { Instant } from '../ui/Instant';
import { Coverage } from './Coverage';
import { FiredRules } from './FiredRules';
import { Scores } from './Scores';
import { VerdictMark } from './VerdictMark';

/** A decision, the same everywhere: verdict, scores, reasons, rules, coverage, and what it was decided on. */
export function DecisionPanel({ decision }: { decision: Schemas['DecisionView'] }) {
  return (
    <div className="stack" data-testid="decision">
      <div className="decision-head">
        <VerdictMark verdict={decision.verdict} />
        <span className="subtle">
          <Instant at={decision.decidedAt} />
        </span>
      </div>
      <Scores scores={decision.scores} thresholds={decision.thresholds} />
      {decision.reasons.length > 0 && (
        <List>
          {decision.reasons.map((reason) => (
            <ListItem key={reason}>{reason}</ListItem>
          ))}
        </List>
      )}
      <Title headingLevel="h3" size="md">
        {texts.decision.rules(decision.rules.length)}
      </Title>
      <FiredRules rules={decision.rules} findings={decision.findings} />
      <Obligations obligations={decision.obligations} />
      <Coverage coverage={decision.coverage} />
      <DecisionFoot decision={decision} />
    </div>
  );
}

function Obligations({ obligations }: Pick<Schemas['DecisionView'], 'obligations'>) {
  if (obligations.length === 0) return null;
  return (
    <div>
      <Title headingLevel="h3" size="md">
        {texts.decision.obligations}
      </Title>
      <List>
        {obligations.map((obligation) => (
          <ListItem key={obligation.kind + obligation.value + obligation.ruleId}>
            {texts.decision.obligation[obligation.kind](obligation.value)}
          </ListItem>
        ))}
      </List>
    </div>
  );
}

function DecisionFoot({ decision }: { decision: Schemas['DecisionView'] }) {
  const readsAudit = useAnyRole('auditor', 'compliance-officer', 'admin');
  return (
    <p className="subtle decision-foot">
      {texts.decision.revision} <Digest value={decision.revision} /> {texts.decision.digest}{' '}
      <Digest value={decision.digest} />{' '}
      {readsAudit && <Link to={`/audit/${decision.auditId}`}>{texts.decision.auditRecord}</Link>}
    </p>
  );
}
