import { Label } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import TimesCircleIcon from '@patternfly/react-icons/dist/esm/icons/times-circle-icon';
import { texts } from '../../../i18n/texts';
import { Loaded } from '../../../shared/ui/Loaded';
import { Panel } from '../../../shared/ui/Panel';
import { useParts } from '../api/useParts';

const LOOK = {
  UP: { icon: <CheckCircleIcon />, color: 'green' },
  DEGRADED: { icon: <ExclamationTriangleIcon />, color: 'orange' },
  DOWN: { icon: <TimesCircleIcon />, color: 'red' },
} as const;

/** The agents first, then the parts they stand on. */
export function PartsHealth() {
  const parts = useParts();
  return (
    <Panel title={texts.missions.health}>
      <Loaded query={parts}>
        {(items) => (
          <ul className="parts">
            {items.toSorted((a, b) => a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name)).map((part) => (
              <li key={part.name}>
                <span>
                  {part.name}
                  {part.detail && <span className="subtle part-detail">{part.detail}</span>}
                </span>
                <Label isCompact {...LOOK[part.state]}>
                  {texts.missions.healthState[part.state]}
                </Label>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}
