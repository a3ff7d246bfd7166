import { Breadcrumb, BreadcrumbItem, Card, CardBody, PageSection } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import { PageHead } from '../../../shared/ui/PageHead';
import { DeployForm } from './DeployForm';

const words = texts.processes;

export default function DeployPage() {
  const trail = (
    <Breadcrumb>
      <BreadcrumbItem>
        <Link to="/processes">{words.title}</Link>
      </BreadcrumbItem>
      <BreadcrumbItem isActive>{words.deploy}</BreadcrumbItem>
    </Breadcrumb>
  );
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
