import { Card, CardBody, PageSection } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import { PageHead } from '../../../shared/ui/PageHead';
import { Trail } from '../../../shared/ui/Trail';
import { BriefEditor } from './BriefEditor';

export default function BriefPage() {
  const trail = <Trail back={{ to: '/missions', name: texts.missions.title }} here={texts.missions.brief.title} />;
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
