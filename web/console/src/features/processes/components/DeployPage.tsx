import { Card, CardBody, PageSection } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import { PageHead } from '../../../shared/ui/PageHead';
import { Trail } from '../../../shared/ui/Trail';
import { DeployForm } from './DeployForm';

const words = texts.processes;

export default function DeployPage() {
  const trail = <Trail back={{ to: '/processes', name: words.title }} here={words.deploy} />;
  return (
    <>
      <PageHead title={words.deploy} lead={words.deployLead} above={trail} />
      <PageSection>
        <Card>
          <CardBody>
            <DeployForm />
          </CardBody>
        </Card>
      </PageSection>
    </>
  );
}
