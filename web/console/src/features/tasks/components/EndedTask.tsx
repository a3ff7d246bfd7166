import { Alert } from '@patternfly/react-core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';

const words = texts.tasks;

/** How a task ended. Takes the keyboard when the button that had it went away with the task. */
export function EndedTask({ task }: { task: Schemas['TaskView'] }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: false });
  }, []);
  const { completedBy, outcome } = task;
  return (
    <div ref={place} tabIndex={-1}>
      <Alert isInline variant={task.state === 'DONE' ? 'success' : 'info'} title={words.done} role="status">
        <p>{completedBy ? words.doneBy(completedBy, texts.content.outcome(outcome ?? '')) : words.closed}</p>
        <p>
          <Link to={`/missions/${task.missionId}`}>{words.openMission}</Link> · <Link to="/inbox">{words.next}</Link>
        </p>
      </Alert>
    </div>
  );
}
