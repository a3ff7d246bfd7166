import { Label, PageSection } from '@patternfly/react-core';
import { useParams } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { PageHead } from '../../../shared/ui/PageHead';
import { PageState } from '../../../shared/ui/PageState';
import { Panel } from '../../../shared/ui/Panel';
import { Trail } from '../../../shared/ui/Trail';
import { useRevision } from '../api/useRulebooks';
import { ActivationItem } from './ActivationItem';
import { PartTable } from './PartTable';
import { RuleDays } from './RuleDays';

const words = texts.rulebooks;
const BACK = { to: '/rulebooks?tab=history', name: words.title };

/** One revision of the rulebook: when it was in force, why, and what it is made of. */
export default function RevisionPage() {
  const { revision = '' } = useParams();
  const found = useRevision(revision);
  if (found.data) return <Revision revision={found.data} />;
  return <PageState title={words.revision} back={BACK} query={found} />;
}

function Revision({ revision }: { revision: Schemas['RulebookRevisionView'] }) {
  const lead = (
    <span className="lead">
      <Label isCompact color={revision.inForce ? 'green' : 'grey'}>
        {revision.inForce ? words.tabs.now : words.notNow}
      </Label>
      <code className="digest">{revision.revision}</code>
    </span>
  );
  return (
    <>
      <PageHead title={words.revision} lead={lead} above={<Trail back={BACK} here={revision.revision.slice(7, 19)} />} />
      <PageSection>
        <div className="stack">
          <Panel title={words.activations}>
            <ol className="plain timeline" reversed>
              {revision.activations.map((record, index) => (
                <li key={record.id}>
                  <ActivationItem record={record} newest={revision.inForce && index === 0} />
                </li>
              ))}
            </ol>
          </Panel>
          <PartTable parts={revision.parts} />
          <RuleDays rules={revision.rules} />
        </div>
      </PageSection>
    </>
  );
}
