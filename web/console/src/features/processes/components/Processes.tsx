import { Button, Card, CardBody, PageSection } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import { useAnyRole } from '../../../shared/auth/me';
import { Loaded } from '../../../shared/ui/Loaded';
import { Nothing } from '../../../shared/ui/Nothing';
import { PageHead } from '../../../shared/ui/PageHead';
import { useProcesses } from '../api/useProcesses';
import { ProcessTable } from './ProcessTable';

const words = texts.processes;

/** How we work. */
export default function Processes() {
  const processes = useProcesses();
  const mayDeploy = useAnyRole('process-designer', 'admin');
  const actions = mayDeploy && (
    <Button variant="primary" component={(props) => <Link {...props} to="/processes/deploy" />}>
      {words.deploy}
    </Button>
  );
  return (
    <>
      <PageHead title={words.title} lead={words.lead} actions={actions} />
      <PageSection>
        <Card>
          <CardBody>
            <Loaded query={processes}>
              {({ items }) =>
                items.length > 0 ? <ProcessTable processes={items} /> : <Nothing title={words.none}>{words.noneBody}</Nothing>
              }
            </Loaded>
          </CardBody>
        </Card>
      </PageSection>
    </>
  );
}
