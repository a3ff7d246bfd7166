import { Label } from '@patternfly/react-core';
import CircleIcon from '@patternfly/react-icons/dist/esm/icons/circle-icon';
import SyncAltIcon from '@patternfly/react-icons/dist/esm/icons/sync-alt-icon';
import { texts } from '../i18n/texts';
import { useLiveState } from '../shared/live/liveState';

/** Whether what is on the screen keeps itself fresh. */
export function LiveMark() {
  const state = useLiveState();
  const live = state === 'live';
  return (
    <span role="status" title={texts.shell.liveHint[state]} data-live={state}>
      <Label isCompact variant="outline" color={live ? 'green' : 'yellow'} icon={live ? <CircleIcon /> : <SyncAltIcon />}>
        {texts.shell.live[state]}
      </Label>
    </span>
  );
}
