import { Label } from '@patternfly/react-core';
import BanIcon from '@patternfly/react-icons/dist/esm/icons/ban-icon';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';

const LOOK = {
  DONE: { icon: <CheckCircleIcon />, color: 'green' },
  REFUSED: { icon: <BanIcon />, color: 'orange' },
  FAILED: { icon: <ExclamationTriangleIcon />, color: 'red' },
} as const;

export function OutcomeMark({ outcome }: { outcome: Schemas['AuditOutcome'] }) {
  return (
    <Label isCompact {...LOOK[outcome]}>
      {texts.audit.outcome[outcome]}
    </Label>
  );
}
