import { Label } from '@patternfly/react-core';
import BanIcon from '@patternfly/react-icons/dist/esm/icons/ban-icon';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import InProgressIcon from '@patternfly/react-icons/dist/esm/icons/in-progress-icon';
import PauseCircleIcon from '@patternfly/react-icons/dist/esm/icons/pause-circle-icon';
import TimesCircleIcon from '@patternfly/react-icons/dist/esm/icons/times-circle-icon';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';

const LOOK = {
  RUNNING: { icon: <InProgressIcon />, color: 'blue' },
  WAITING: { icon: <PauseCircleIcon />, color: 'yellow' },
  INCIDENT: { icon: <ExclamationTriangleIcon />, color: 'orange' },
  PUBLISHED: { icon: <CheckCircleIcon />, color: 'green' },
  REJECTED: { icon: <TimesCircleIcon />, color: 'red' },
  BLOCKED_ENDED: { icon: <BanIcon />, color: 'red' },
  FAILED: { icon: <ExclamationTriangleIcon />, color: 'red' },
  COMPLETED: { icon: <CheckCircleIcon />, color: 'grey' },
  CANCELLED: { icon: <TimesCircleIcon />, color: 'grey' },
} as const;

/** The state of a mission as a word and a shape. */
export function StateMark({ state }: { state: Schemas['MissionState'] }) {
  return (
    <Label {...LOOK[state]} data-state={state}>
      {texts.missions.state[state]}
    </Label>
  );
}
