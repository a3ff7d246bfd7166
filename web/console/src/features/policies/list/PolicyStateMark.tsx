import { Label } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';

const COLOURS = {
  DRAFT: 'grey',
  SUBMITTED: 'orange',
  APPROVED: 'blue',
  IN_FORCE: 'green',
  SUPERSEDED: 'grey',
  RETIRED: 'grey',
} as const;

/** Where a policy, or one version of it, stands in its life. */
export function PolicyStateMark({ state }: { state: Schemas['VersionState'] }) {
  return (
    <Label isCompact color={COLOURS[state]} variant={state === 'SUPERSEDED' || state === 'RETIRED' ? 'outline' : 'filled'} data-state={state}>
      {texts.policies.state[state]}
    </Label>
  );
}
