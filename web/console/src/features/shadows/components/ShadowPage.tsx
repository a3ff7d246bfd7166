import { PageSection } from '@patternfly/react-core';
import { Link, useParams } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Instant } from '../../../shared/ui/Instant';
import { PageHead } from '../../../shared/ui/PageHead';
import { PageState } from '../../../shared/ui/PageState';
import { Panel } from '../../../shared/ui/Panel';
import { Trail } from '../../../shared/ui/Trail';
import { useShadow } from '../api/useShadows';
import { Divergences } from './Divergences';
import { EndShadow } from './EndShadow';
import { ShadowMark } from './ShadowMark';

const words = texts.shadows;
const BACK = { to: '/shadows', name: words.title };

/** One version that decides beside the rulebook in force: how it fares, where it differs, and the ways to end it. */
export default function ShadowPage() {
  const { id = '' } = useParams();
  const shadow = useShadow(id);
  if (shadow.data) return <ShadowParts shadow={shadow.data} />;
  return <PageState title={words.one} back={BACK} query={shadow} />;
}

function ShadowParts({ shadow }: { shadow: Schemas['ShadowView'] }) {
  const lead = (
    <span className="lead">
      <ShadowMark state={shadow.state} /> <Instant at={shadow.startedAt} /> · {shadow.startedBy}: {shadow.reason}
    </span>
  );
  return (
    <>
      <PageHead
        title={words.name(shadow.policyId, shadow.version)}
        lead={lead}
        above={<Trail back={BACK} here={words.one} />}
        actions={shadow.state === 'RUNNING' && <EndShadow shadow={shadow} />}
      />
      <PageSection>
        <div className="with-aside">
          <Divergences shadow={shadow} />
          <ShadowFigures shadow={shadow} />
        </div>
      </PageSection>
    </>
  );
}

function ShadowFigures({ shadow }: { shadow: Schemas['ShadowView'] }) {
  const { column, skipped, failed } = words;
  const counts: [name: string, count: number][] = [
    [column.compared, shadow.compared],
    [column.diverged, shadow.diverged],
    [column.flipped, shadow.flipped],
    [skipped, shadow.skipped],
    [failed, shadow.failed],
  ];
  return (
    <Panel title={words.figures}>
      <div className="stack">
        <dl className="facts">
          {counts.map(([name, count]) => (
            <div key={name} className="fact">
              <dt>{name}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
        {shadow.note && <p>{shadow.note}</p>}
        <Link to={`/policies/${shadow.policyId}?tab=says&version=${shadow.version}`}>{words.itSays}</Link>
      </div>
    </Panel>
  );
}
