import { Label } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';

const COLOURS = { RUNNING: 'blue', PROMOTED: 'green', DROPPED: 'grey' } as const;

export function ShadowMark({ state }: { state: Schemas['ShadowState'] }) {
  return (
    <Label isCompact color={COLOURS[state]} data-state={state}>
      {texts.shadows.state[state]}
    </Label>
  );
}
