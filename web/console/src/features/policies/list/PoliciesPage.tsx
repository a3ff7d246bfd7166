import { Button, PageSection } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import { useAnyRole } from '../../../shared/auth/me';
import { FilterChoice } from '../../../shared/ui/FilterChoice';
import { FilterWords } from '../../../shared/ui/FilterWords';
import { useFilters } from '../../../shared/ui/filters';
import { Loaded } from '../../../shared/ui/Loaded';
import { Nothing } from '../../../shared/ui/Nothing';
import { PageHead } from '../../../shared/ui/PageHead';
import { Panel } from '../../../shared/ui/Panel';
import { usePolicies } from '../api/usePolicies';
import { fitting, ownersOf, type Policy } from './policyList';
import { PolicyFigures } from './PolicyFigures';
import { PolicyTable } from './PolicyTable';
import { WaitingApprovals } from './WaitingApprovals';

const words = texts.policies;

/** What is in force, what is about to be, and what waits for whom. */
export default function PoliciesPage() {
  const officer = useAnyRole('compliance-officer');
  const actions = officer && (
    <Button variant="primary" component={(props) => <Link {...props} to="/policies/new" />}>
      {words.create}
    </Button>
  );
  return (
    <>
      <PageHead title={words.title} lead={words.lead} actions={actions} />
      <PageSection>
        <Loaded query={usePolicies()}>
          {(policies) => (
            <div className="stack">
              <WaitingApprovals policies={policies} />
              <PolicyFigures policies={policies} />
              <PolicyList policies={policies} />
            </div>
          )}
        </Loaded>
      </PageSection>
    </>
  );
}

function PolicyList({ policies }: { policies: Policy[] }) {
  const [parameters] = useFilters();
  const found = fitting(policies, parameters);
  return (
    <Panel title={words.count(found.length, policies.length)}>
      <div className="filters" role="search">
        <FilterWords label={words.find} />
        <FilterChoice name="state" label={words.column.state} options={words.state} />
        <FilterChoice name="owner" label={words.column.owner} options={Object.fromEntries(ownersOf(policies).map((owner) => [owner, owner]))} />
      </div>
      {found.length > 0 ? <PolicyTable policies={found} /> : <Nothing title={words.none}>{words.noneBody}</Nothing>}
    </Panel>
  );
}
