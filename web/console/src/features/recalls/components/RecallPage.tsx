import { PageSection } from '@patternfly/react-core';
import { Link, useParams } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { JobProgress } from '../../../shared/jobs/JobProgress';
import { isOver, useJob } from '../../../shared/jobs/useJob';
import { Digest } from '../../../shared/ui/Digest';
import { Instant } from '../../../shared/ui/Instant';
import { PageHead } from '../../../shared/ui/PageHead';
import { PageState } from '../../../shared/ui/PageState';
import { Panel } from '../../../shared/ui/Panel';
import { Trail } from '../../../shared/ui/Trail';
import { useRecall } from '../api/useRecalls';
import { RecallItems } from './RecallItems';
import { RecallProgress } from './RecallProgress';

const words = texts.recalls;
const BACK = { to: '/recalls', name: words.title };

/** One recall: what is in breach since a change of the rulebook, and what becomes of each post. */
export default function RecallPage() {
  const { id = '' } = useParams();
  const recall = useRecall(id);
  if (recall.data) return <RecallParts recall={recall.data} />;
  return <PageState title={words.one} back={BACK} query={recall} />;
}

function RecallParts({ recall }: { recall: Schemas['RecallView'] }) {
  const lead = (
    <>
      {words.state[recall.state]} · <Instant at={recall.startedAt} /> · {recall.startedBy}
    </>
  );
  return (
    <>
      <PageHead title={words.after(recall.policyId)} lead={lead} above={<Trail back={BACK} here={words.one} />} />
      <PageSection>
        <div className="with-aside">
          <RecallItems recallId={recall.id} />
          <RecallFacts recall={recall} />
        </div>
      </PageSection>
    </>
  );
}

function RecallFacts({ recall }: { recall: Schemas['RecallView'] }) {
  const job = useJob(recall.state === 'RUNNING' ? recall.jobId : undefined);
  return (
    <Panel title={words.facts}>
      <div className="stack">
        <RecallProgress exposed={recall.exposed} remediated={recall.remediated} />
        {job.data && !isOver(job.data) && <JobProgress job={job.data} title={words.running} />}
        <dl className="facts">
          <dt>{words.column.examined}</dt>
          <dd>{recall.examined}</dd>
          <dt>{words.cleared}</dt>
          <dd>{recall.cleared}</dd>
          <dt>{words.unreadable}</dt>
          <dd>{recall.unreadable}</dd>
          <dt>{words.onBreach}</dt>
          <dd>{texts.policies.facts.breach[recall.onBreach]}</dd>
          <dt>{texts.decision.revision}</dt>
          <dd>
            <Link to={`/rulebooks/${recall.revision}`}>
              <Digest value={recall.revision} />
            </Link>
          </dd>
        </dl>
      </div>
    </Panel>
  );
}
