import { Button, Card, CardBody, PageSection } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Digest } from '../../../shared/ui/Digest';
import { useFilters } from '../../../shared/ui/filters';
import { Instant } from '../../../shared/ui/Instant';
import { Loaded } from '../../../shared/ui/Loaded';
import { Nothing } from '../../../shared/ui/Nothing';
import { PageHead } from '../../../shared/ui/PageHead';
import { useRulebook } from '../api/useRulebook';
import { filtered, ownersOf } from './ruleFilter';
import { RuleFilters } from './RuleFilters';
import { RuleTable } from './RuleTable';

const words = texts.rules;

/** What is in force. */
export default function RulesPage() {
  const rulebook = useRulebook();
  const actions = (
    <>
      <Button variant="secondary" component={(props) => <Link {...props} to="/rulebooks" />}>
        {words.rulebook}
      </Button>
      <Button variant="primary" component={(props) => <Link {...props} to="/try" />}>
        {words.tryIt}
      </Button>
    </>
  );
  return (
    <>
      <PageHead title={words.title} lead={words.lead} actions={actions} />
      <PageSection>
        <Card>
          <CardBody>
            <Loaded query={rulebook}>{(inForce) => <RulesInForce rulebook={inForce} />}</Loaded>
          </CardBody>
        </Card>
      </PageSection>
    </>
  );
}

function RulesInForce({ rulebook }: { rulebook: Schemas['RulebookView'] }) {
  const [parameters] = useFilters();
  const rules = filtered(rulebook.rules, parameters);
  return (
    <>
      <p>
        {words.inForce}: <Digest value={rulebook.revision} /> · {words.count(rulebook.rules.length)} ·{' '}
        {words.activated} <Instant at={rulebook.activatedAt} /> ({rulebook.activatedBy})
      </p>
      <RuleFilters owners={ownersOf(rulebook.rules)} />
      {rules.length > 0 ? <RuleTable rules={rules} /> : <Nothing title={words.none}>{words.noneBody}</Nothing>}
    </>
  );
}
