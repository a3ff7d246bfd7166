import { Label } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { standingOf } from './standing';

const COLOURS = { inForce: 'green', later: 'blue', ended: 'grey' } as const;

/** Whether a rule of the rulebook counts today, by its own dates. */
export function RuleState({ rule }: { rule: Schemas['RuleView'] }) {
  const standing = standingOf(rule, new Date());
  return (
    <Label isCompact color={COLOURS[standing]}>
      {texts.rules.standing[standing](rule.effectiveFrom, rule.effectiveUntil ?? '')}
    </Label>
  );
}
