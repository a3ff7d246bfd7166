import { Label } from '@patternfly/react-core';
import BanIcon from '@patternfly/react-icons/dist/esm/icons/ban-icon';
import InfoCircleIcon from '@patternfly/react-icons/dist/esm/icons/info-circle-icon';
import UserCheckIcon from '@patternfly/react-icons/dist/esm/icons/user-check-icon';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';

const LOOK = {
  BLOCK: { icon: <BanIcon />, color: 'red' },
  REVIEW: { icon: <UserCheckIcon />, color: 'yellow' },
  NOTE: { icon: <InfoCircleIcon />, color: 'grey' },
} as const;

export function EffectMark({ effect }: { effect: Schemas['Effect'] }) {
  return (
    <Label isCompact {...LOOK[effect]}>
      {texts.decision.effect[effect]}
    </Label>
  );
}
