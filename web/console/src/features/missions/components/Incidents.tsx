import { Alert, AlertActionLink } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Instant } from '../../../shared/ui/Instant';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { useRetryIncident } from '../api/useRetryIncident';

const words = texts.missions.page;

/** Steps that did not go through, with the way to try them again. */
export function Incidents({ mission }: { mission: Schemas['MissionView'] }) {
  const retry = useRetryIncident(mission.id);
  const open = mission.incidents.filter((incident) => !incident.resolvedAt);
  return (
    <>
      {retry.error && <ProblemAlert error={retry.error} />}
      {open.map((incident) => (
        <Alert
          key={incident.id}
          isInline
          variant="warning"
          title={words.incident(incident.step)}
          actionLinks={
            incident.resolvable && (
              <AlertActionLink isAriaDisabled={retry.busy} onClick={() => retry.act(incident.id)}>
                {words.retry}
              </AlertActionLink>
            )
          }
        >
          <p>{incident.cause}</p>
          <p className="subtle">
            {words.attempts(incident.attempts)} <Instant at={incident.raisedAt} />
          </p>
        </Alert>
      ))}
    </>
  );
}
