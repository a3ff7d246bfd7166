import { Breadcrumb, BreadcrumbItem, PageSection } from '@patternfly/react-core';
import { Link, useParams } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { PageHead } from '../../../shared/ui/PageHead';
import { PageState } from '../../../shared/ui/PageState';
import { Panel } from '../../../shared/ui/Panel';
import { useRule } from '../api/useRule';
import { definitionOf } from '../wording/definition';
import { EffectMark } from './EffectMark';
import { RuleDefinition } from './RuleDefinition';
import { RuleExample } from './RuleExample';
import { RuleFacts } from './RuleFacts';
import { RuleInWords } from './RuleInWords';
import { RuleState } from './RuleState';

const words = texts.rules;

/** One rule: what it means, when it fires, what it does, why, what passes and what fails. */
export default function RulePage() {
  const { ruleId = '' } = useParams();
  const rule = useRule(ruleId);
  if (rule.data) return <RuleParts rule={rule.data} />;
  return <PageState title={words.column.rule} back={{ to: '/policies', name: words.title }} query={rule} />;
}

function RuleParts({ rule }: { rule: Schemas['RuleView'] }) {
  const trail = (
    <Breadcrumb>
      <BreadcrumbItem>
        <Link to="/policies">{words.title}</Link>
      </BreadcrumbItem>
      <BreadcrumbItem isActive>{rule.id}</BreadcrumbItem>
    </Breadcrumb>
  );
  const lead = (
    <span className="lead">
      <RuleState rule={rule} /> <EffectMark effect={rule.effect} /> {words.severity}: {texts.decision.severity[rule.severity]}
    </span>
  );
  const definition = definitionOf(rule.definition);
  return (
    <>
      <PageHead title={rule.title} above={trail} lead={lead} />
      <PageSection>
        <div className="with-aside">
          <div className="stack">
            <Panel title={words.what}>
              <p>{rule.description}</p>
            </Panel>
            <RuleInWords rule={rule} />
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
