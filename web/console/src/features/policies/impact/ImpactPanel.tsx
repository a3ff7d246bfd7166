import { Button } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import { useAnyRole } from '../../../shared/auth/me';
import { JobProgress } from '../../../shared/jobs/JobProgress';
import { useJob } from '../../../shared/jobs/useJob';
import { useFilters } from '../../../shared/ui/filters';
import { Panel } from '../../../shared/ui/Panel';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { impactOf, useLastImpact, useStartImpact } from '../api/useImpact';
import { ImpactFigures } from './ImpactFigures';

const words = texts.impact;
/** As many past decisions as a replay looks at by itself. */
const WHOLE_WINDOW = { sample: 10_000, publishedOnly: false };

interface ImpactPanelProps {
  policyId: string;
  number: number;
}

/** What a version would change of what was decided and of what is published now. The run that is shown is in the address. */
export function ImpactPanel({ policyId, number }: ImpactPanelProps) {
  const [filters, set] = useFilters();
  const officer = useAnyRole('compliance-officer');
  const last = useLastImpact(policyId, number);
  const job = useJob(filters.get('impact') ?? last.data?.id);
  const start = useStartImpact(policyId, number);
  const result = job.data && impactOf(job.data);
  const run = officer && (
    <Button variant="secondary" isLoading={start.busy} isAriaDisabled={start.busy} onClick={() => start.act(WHOLE_WINDOW, ({ id }) => set('impact', id))}>
      {result ? words.again : words.run}
    </Button>
  );
  return (
    <Panel title={words.title} actions={run}>
      <div className="stack">
        {start.error && <ProblemAlert error={start.error} />}
        {job.error && <ProblemAlert error={job.error} />}
        {job.data && <JobProgress job={job.data} title={words.running} />}
        {job.data && result && <ImpactFigures jobId={job.data.id} result={result} />}
        {!job.data && !job.isFetching && <p>{words.notYet}</p>}
      </div>
    </Panel>
  );
}
