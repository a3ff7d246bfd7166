import { PageSection } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import { PageHead } from '../../../shared/ui/PageHead';
import { MissionList } from './MissionList';
import { NewBriefLink } from './NewBriefLink';
import { PartsHealth } from './PartsHealth';
import { SummaryCards } from './SummaryCards';

/** What is running, what waits for whom, what went wrong. */
export default function MissionControl() {
  return (
    <>
      <PageHead title={texts.missions.title} lead={texts.missions.lead} actions={<NewBriefLink />} />
      <PageSection>
        <div className="stack">
          <SummaryCards />
          <div className="with-aside">
            <MissionList />
            <PartsHealth />
          </div>
        </div>
      </PageSection>
    </>
  );
}
