import { Label } from '@patternfly/react-core';
import BanIcon from '@patternfly/react-icons/dist/esm/icons/ban-icon';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import UserCheckIcon from '@patternfly/react-icons/dist/esm/icons/user-check-icon';
import { texts } from '../../i18n/texts';
import type { Schemas } from '../api/client';

const LOOK = {
  ALLOW: { icon: <CheckCircleIcon />, color: 'green' },
  REVIEW: { icon: <UserCheckIcon />, color: 'yellow' },
  BLOCK: { icon: <BanIcon />, color: 'red' },
} as const;

/** A verdict as a word and a shape; the colour only underlines them. */
export function VerdictMark({ verdict }: { verdict: Schemas['Verdict'] }) {
  const { icon, color } = LOOK[verdict];
  return (
    <Label icon={icon} color={color} data-verdict={verdict}>
      {texts.decision.verdict[verdict]}
    </Label>
  );
}
