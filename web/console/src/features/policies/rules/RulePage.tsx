import { PageSection } from '@patternfly/react-core';
import { useParams } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { PageHead } from '../../../shared/ui/PageHead';
import { PageState } from '../../../shared/ui/PageState';
import { Panel } from '../../../shared/ui/Panel';
import { Trail } from '../../../shared/ui/Trail';
import { useRule } from '../api/useRule';
import { definitionOf } from '../wording/definition';
import { EffectMark } from './EffectMark';
import { RuleDefinition } from './RuleDefinition';
import { RuleExample } from './RuleExample';
import { RuleFacts } from './RuleFacts';
import { RuleInWords } from './RuleInWords';
import { RuleState } from './RuleState';

const words = texts.rules;
const BACK = { to: '/rules', name: words.title };

/** One rule: what it means, when it fires, what it does, why, what passes and what fails. */
export default function RulePage() {
  const { ruleId = '' } = useParams();
  const rule = useRule(ruleId);
  if (rule.data) return <RuleParts rule={rule.data} />;
  return <PageState title={words.column.rule} back={BACK} query={rule} />;
}

function RuleParts({ rule }: { rule: Schemas['RuleView'] }) {
  const lead = (
    <span className="lead">
      <RuleState rule={rule} /> <EffectMark effect={rule.effect} /> {words.severity}: {texts.decision.severity[rule.severity]}
    </span>
  );
  const definition = definitionOf(rule.definition);
  return (
    <>
      <PageHead title={rule.title} above={<Trail back={BACK} here={rule.id} />} lead={lead} />
      <PageSection>
        <div className="with-aside">
          <div className="stack">
            <Panel title={words.what}>
              <p>{rule.description}</p>
            </Panel>
            <RuleInWords scope={rule} definition={definition} />
            <div className="halves">
              <RuleExample title={words.passing} ruleId={rule.id} text={rule.passingExample} example={definition?.passing} />
              <RuleExample title={words.failing} ruleId={rule.id} text={rule.failingExample} example={definition?.failing} />
            </div>
            <RuleDefinition definition={rule.definition} />
          </div>
          <RuleFacts rule={rule} />
        </div>
      </PageSection>
    </>
  );
}
