import { Breadcrumb, BreadcrumbItem, Card, CardBody, PageSection } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import { PageHead } from '../../../shared/ui/PageHead';
import { BriefEditor } from './BriefEditor';

export default function BriefPage() {
  const trail = (
    <Breadcrumb>
      <BreadcrumbItem>
        <Link to="/missions">{texts.missions.title}</Link>
      </BreadcrumbItem>
      <BreadcrumbItem isActive>{texts.missions.brief.title}</BreadcrumbItem>
    </Breadcrumb>
  );
  return (
    <>
      <PageHead title={texts.missions.brief.title} lead={texts.missions.brief.lead} above={trail} />
      <PageSection>
        <Card className="narrow">
          <CardBody>
            <BriefEditor />
          </CardBody>
        </Card>
      </PageSection>
    </>
  );
}
