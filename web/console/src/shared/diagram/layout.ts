const DRAWING = /<(?:\w+:)?BPMNDiagram[\s>]/;

/** Whether the author of a model drew it. */
export const isDrawn = (bpmn: string): boolean => DRAWING.test(bpmn);

/** The model as its author drew it; a model that is only a flow is laid out. */
export async function withDrawing(bpmn: string): Promise<string> {
  if (isDrawn(bpmn)) return bpmn;
  const { layoutProcess } = await import('bpmn-auto-layout');
  return layoutProcess(await withFlowsAtNodes(bpmn));
}

/** The layout follows the flows from node to node; BPMN lets a model leave them out there. */
async function withFlowsAtNodes(bpmn: string): Promise<string> {
  const { BpmnModdle } = await import('bpmn-moddle');
  const moddle = new BpmnModdle();
  const { rootElement, elementsById } = await moddle.fromXML(bpmn);
  for (const flow of Object.values(elementsById).filter(({ $type }) => $type === 'bpmn:SequenceFlow')) {
    name(flow, flow.sourceRef?.get('outgoing'));
    name(flow, flow.targetRef?.get('incoming'));
  }
  return (await moddle.toXML(rootElement)).xml;
}

function name<Flow>(flow: Flow, flows: Flow[] | undefined): void {
  if (flows && !flows.includes(flow)) flows.push(flow);
}
