import { ExpandableSection } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import { LegalBasis } from '../../../shared/decision/FiredRules';
import { EffectMark } from '../rules/EffectMark';
import { RuleInWords } from '../rules/RuleInWords';
import type { WrittenRule } from './ruleSet';

const words = texts.policySays;

/** One rule of a version: its title and effect, and what it means when opened. */
export function RuleTold({ rule, open = false }: { rule: WrittenRule; open?: boolean }) {
  const [expanded, setExpanded] = useState(open);
  const violation = rule.then.find((step) => 'violation' in step);
  return (
    <ExpandableSection
      isExpanded={expanded}
      onToggle={(_, now) => setExpanded(now)}
      toggleContent={
        <span className="lead">
          {rule.title} <EffectMark effect={violation?.violation.effect ?? 'NOTE'} />
        </span>
      }
    >
      <div className="stack">
        {rule.description && <p>{rule.description}</p>}
        <p className="subtle">
          {texts.rules.severity}: {texts.decision.severity[rule.severity]} · <LegalBasis basis={rule.legalBasis} /> ·{' '}
          {words.counts(rule.effectiveFrom, rule.effectiveUntil)}
        </p>
        <RuleInWords scope={rule} definition={rule} />
        {rule.failing && <Quoted title={texts.rules.failing} text={rule.failing.text} />}
        {rule.passing && <Quoted title={texts.rules.passing} text={rule.passing.text} />}
      </div>
    </ExpandableSection>
  );
}

function Quoted({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <strong>{title}</strong>
      <blockquote className="quoted">{text}</blockquote>
    </div>
  );
}
