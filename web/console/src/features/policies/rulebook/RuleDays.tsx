import { ExpandableSection, Label } from '@patternfly/react-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Panel } from '../../../shared/ui/Panel';

const words = texts.rulebooks.ruleDays;

/** The rules of a rulebook, those apart that do not count on the day in question. */
export function RuleDays({ rules }: { rules: Schemas['RuleInForce'][] }) {
  const [open, setOpen] = useState(false);
  const idle = rules.filter(({ inEffect }) => !inEffect);
  return (
    <Panel title={words.title(rules.length - idle.length, rules.length)}>
      <div className="stack">
        {idle.length > 0 && <RuleNames rules={idle} />}
        <ExpandableSection toggleText={words.all} isExpanded={open} onToggle={(_, now) => setOpen(now)}>
          <RuleNames rules={rules.filter(({ inEffect }) => inEffect)} />
        </ExpandableSection>
      </div>
    </Panel>
  );
}

function RuleNames({ rules }: { rules: Schemas['RuleInForce'][] }) {
  return (
    <ul className="parts">
      {rules.map((rule) => (
        <li key={rule.id}>
          <Link to={`/rules/${rule.id}`}>{rule.title}</Link>
          <Label isCompact variant="outline" color={rule.inEffect ? 'green' : 'grey'}>
            {words.span(rule.effectiveFrom, rule.effectiveUntil)}
          </Label>
        </li>
      ))}
    </ul>
  );
}
