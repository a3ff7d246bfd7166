import { useMemo } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Diagram } from '../../../shared/diagram/Diagram';
import { Loaded } from '../../../shared/ui/Loaded';
import { Panel } from '../../../shared/ui/Panel';
import { useDiagram } from '../api/useDiagram';

/** The process of the mission with its live tokens. */
export function MissionDiagram({ id }: { id: string }) {
  const diagram = useDiagram(id);
  return (
    <Panel title={texts.missions.page.process}>
      <Loaded query={diagram}>{(view) => <MarkedDiagram view={view} />}</Loaded>
    </Panel>
  );
}

function MarkedDiagram({ view }: { view: Schemas['DiagramView'] }) {
  const marks = useMemo(
    () => ({
      current: view.tokens.map(({ nodeId, nodeName, since }) => ({ nodeId, title: `${nodeName}, ${since}` })),
      visited: view.visited,
      incidents: view.incidents ?? [],
    }),
    [view],
  );
  return (
    <>
      <Diagram bpmn={view.bpmn} marks={marks} />
      <p className="legend subtle">
        <span className="legend-current">{texts.diagram.current}</span>
        <span>{texts.diagram.visited}</span>
        <span className="legend-incident">{texts.diagram.incident}</span>
      </p>
    </>
  );
}
