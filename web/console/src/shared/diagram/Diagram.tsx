import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/diagram-js.css';
import './diagram.css';
import { Alert } from '@patternfly/react-core';
import { useEffect, useRef, useState } from 'react';
import { texts } from '../../i18n/texts';
import { DiagramView, type Marks } from './diagramView';
import { isDrawn } from './layout';

/** A BPMN diagram with its live marks. The drawing is kept while only the marks change, so nothing jumps. */
export function Diagram({ bpmn, marks }: { bpmn: string; marks: Marks }) {
  const host = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<DiagramView>();
  const [fault, setFault] = useState<string>();
  useEffect(() => {
    if (!host.current) return undefined;
    const drawing = new DiagramView(host.current);
    drawing.draw(bpmn).then(
      () => setView(drawing),
      (error: Error) => setFault(error.message),
    );
    return () => {
      setView(undefined);
      drawing.close();
    };
  }, [bpmn]);
  useEffect(() => view?.mark(marks), [view, marks]);
  return (
    <>
      {fault && <Alert isInline variant="danger" title={texts.diagram.fault}>{fault}</Alert>}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="diagram-scroll" role="region" aria-label={texts.diagram.region} tabIndex={0}>
        <div ref={host} className="diagram" data-testid="diagram" />
      </div>
      {!isDrawn(bpmn) && !fault && <p className="subtle">{texts.diagram.laidOut}</p>}
    </>
  );
}
