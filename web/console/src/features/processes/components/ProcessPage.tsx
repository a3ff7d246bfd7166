import { Button, PageSection } from '@patternfly/react-core';
import { Link, useParams } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useAnyRole } from '../../../shared/auth/me';
import { Diagram } from '../../../shared/diagram/Diagram';
import { Digest } from '../../../shared/ui/Digest';
import { Instant } from '../../../shared/ui/Instant';
import { PageHead } from '../../../shared/ui/PageHead';
import { PageState } from '../../../shared/ui/PageState';
import { Panel } from '../../../shared/ui/Panel';
import { Trail } from '../../../shared/ui/Trail';
import { useProcess } from '../api/useProcess';

const words = texts.processes;
const BACK = { to: '/processes', name: words.title };
const NO_MARKS = { current: [], visited: [], incidents: [] };

/** One process: its drawing, and a way to set it to work. */
export default function ProcessPage() {
  const { id = '' } = useParams();
  const process = useProcess(id);
  if (process.data) return <ProcessParts model={process.data} />;
  return <PageState title={id} back={BACK} query={process} />;
}

function ProcessParts({ model }: { model: Schemas['ProcessModel'] }) {
  const mayBrief = useAnyRole('business-user', 'admin');
  const actions = mayBrief && (
    <Button component={(props) => <Link {...props} to={`/missions/new?process=${encodeURIComponent(model.id)}`} />}>
      {words.brief}
    </Button>
  );
  return (
    <>
      <PageHead title={model.name} above={<Trail back={BACK} here={model.name} />} actions={actions} />
      <PageSection>
        <div className="stack">
          <Panel title={words.model}>
            <Diagram bpmn={model.bpmn} marks={NO_MARKS} />
          </Panel>
          <Panel title={words.facts}>
            <dl className="facts">
              <dt>{words.id}</dt>
              <dd>
                <code>{model.id}</code>
              </dd>
              <dt>{words.column.version}</dt>
              <dd>{model.version}</dd>
              <dt>{words.column.deployed}</dt>
              <dd>
                <Instant at={model.deployedAt} />
              </dd>
              <dt>{words.digest}</dt>
              <dd>
                <Digest value={model.digest} />
              </dd>
            </dl>
            <Button variant="secondary" onClick={() => save(model)}>
              {words.download}
            </Button>
          </Panel>
        </div>
      </PageSection>
    </>
  );
}

function save({ id, version, bpmn }: Schemas['ProcessModel']): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bpmn], { type: 'application/xml' }));
  link.download = `${id}-${version}.bpmn`;
  link.click();
  URL.revokeObjectURL(link.href);
}
