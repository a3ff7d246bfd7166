import { Breadcrumb, BreadcrumbItem, PageSection } from '@patternfly/react-core';
import { Link, useParams } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { PageHead } from '../../../shared/ui/PageHead';
import { PageState } from '../../../shared/ui/PageState';
import { Panel } from '../../../shared/ui/Panel';
import { useRule } from '../api/useRule';
import { EffectMark } from './EffectMark';
import { RuleDefinition } from './RuleDefinition';
import { RuleFacts } from './RuleFacts';

const words = texts.rules;

/** One rule: what it means, why, what passes and what fails. */
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
      <EffectMark effect={rule.effect} /> {texts.decision.severity[rule.severity]}
    </span>
  );
  return (
    <>
      <PageHead title={rule.title} above={trail} lead={lead} />
      <PageSection>
        <div className="with-aside">
          <div className="stack">
            <Panel title={words.what}>
              <p>{rule.description}</p>
              {rule.remedy && (
                <p>
                  <strong>{words.remedy}:</strong> {rule.remedy}
                </p>
              )}
            </Panel>
            <div className="halves">
              <Panel title={words.passing}>
                <p className="post-text">{rule.passingExample}</p>
              </Panel>
              <Panel title={words.failing}>
                <p className="post-text">{rule.failingExample}</p>
              </Panel>
            </div>
            {rule.definition && <RuleDefinition definition={rule.definition} />}
          </div>
          <RuleFacts rule={rule} />
        </div>
      </PageSection>
    </>
  );
}
