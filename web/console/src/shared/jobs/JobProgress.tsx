import { Alert, Button, Progress } from '@patternfly/react-core';
import { texts } from '../../i18n/texts';
import { ProblemAlert } from '../ui/ProblemAlert';
import { isOver, useCancelJob, type Job } from './useJob';

const words = texts.jobs;

/** How far long work is, and the way to end it; when it failed, why. Nothing once it is done. */
export function JobProgress({ job, title }: { job: Job; title: string }) {
  const cancel = useCancelJob();
  if (job.state === 'DONE') return null;
  if (isOver(job)) return <Alert isInline variant={job.state === 'FAILED' ? 'danger' : 'info'} title={words.ended[job.state]}>{job.message}</Alert>;
  return (
    <div className="stack" role="status">
      {cancel.error && <ProblemAlert error={cancel.error} />}
      <Progress
        title={title}
        value={job.total > 0 ? (100 * job.done) / job.total : 0}
        label={job.total > 0 ? words.of(job.done, job.total) : words.waiting}
        aria-label={title}
      />
      <p className="subtle">
        {job.message} {words.leave}
      </p>
      <div>
        <Button variant="secondary" isLoading={cancel.busy} isAriaDisabled={cancel.busy} onClick={() => cancel.act(job.id)}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
