import { PageSection } from '@patternfly/react-core';
import { useParams } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Conversation } from '../../../shared/content/Conversation';
import { PageState } from '../../../shared/ui/PageState';
import { Panel } from '../../../shared/ui/Panel';
import { useMission } from '../api/useMission';
import { BriefFacts } from './BriefFacts';
import { Ideas } from './Ideas';
import { Incidents } from './Incidents';
import { MissionDiagram } from './MissionDiagram';
import { MissionHead } from './MissionHead';
import { Publications } from './Publications';
import { Timeline } from './Timeline';
import { Versions } from './Versions';

/** One mission: where it stands, what was made, how it was decided, where it went. */
export default function MissionPage() {
  const { id = '' } = useParams();
  const mission = useMission(id);
  if (mission.data) return <MissionParts mission={mission.data} />;
  const back = { to: '/missions', name: texts.missions.title };
  return <PageState title={texts.missions.one} back={back} query={mission} />;
}

function MissionParts({ mission }: { mission: Schemas['MissionView'] }) {
  const words = texts.missions.page;
  return (
    <>
      <MissionHead mission={mission} />
      <PageSection>
        <div className="stack">
          <Incidents mission={mission} />
          <MissionDiagram id={mission.id} />
          <div className="with-aside">
            <div className="stack">
              <Versions mission={mission} />
              {mission.publications.length > 0 && <Publications publications={mission.publications} />}
              <Ideas mission={mission} />
            </div>
            <div className="stack">
              <BriefFacts mission={mission} />
              {mission.submission && (
                <Panel title={words.review}>
                  <Conversation submission={mission.submission} />
                </Panel>
              )}
              <Timeline id={mission.id} />
            </div>
          </div>
        </div>
      </PageSection>
    </>
  );
}
