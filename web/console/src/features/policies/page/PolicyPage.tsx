import { PageSection } from '@patternfly/react-core';
import { useParams } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { PageHead } from '../../../shared/ui/PageHead';
import { PageState } from '../../../shared/ui/PageState';
import { Trail } from '../../../shared/ui/Trail';
import { usePolicy } from '../api/usePolicy';
import { PolicyActions } from '../life/PolicyActions';
import { PolicyStateMark } from '../list/PolicyStateMark';
import { PolicyFacts } from './PolicyFacts';
import { PolicyTabs } from './PolicyTabs';

const BACK = { to: '/policies', name: texts.policies.title };

/** One policy: what it says, what became of it, what waits for whom. */
export default function PolicyPage() {
  const { id = '' } = useParams();
  const policy = usePolicy(id);
  if (policy.data) return <PolicyParts policy={policy.data} />;
  return <PageState title={texts.policies.one} back={BACK} query={policy} />;
}

function PolicyParts({ policy }: { policy: Schemas['PolicyView'] }) {
  const lead = (
    <span className="lead">
      <PolicyStateMark state={policy.state} /> {policy.owner}
    </span>
  );
  return (
    <>
      <PageHead
        title={policy.title}
        above={<Trail back={BACK} here={policy.id} />}
        lead={lead}
        actions={<PolicyActions policy={policy} />}
      />
      <PageSection>
        <div className="with-aside">
          <div className="stack">
            {policy.description && <p>{policy.description}</p>}
            <PolicyTabs policy={policy} />
          </div>
          <PolicyFacts policy={policy} />
        </div>
      </PageSection>
    </>
  );
}
