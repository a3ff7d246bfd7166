declare module 'bpmn-auto-layout' {
  /** Draws the flow of a model; nodes must name their flows. */
  export function layoutProcess(bpmn: string): Promise<string>;
}

declare module 'bpmn-moddle' {
  export interface Flow {
    $type: string;
    sourceRef?: Node;
    targetRef?: Node;
  }
  export interface Node {
    get(name: 'incoming' | 'outgoing'): Flow[];
  }
  export interface Definitions {
    $type: 'bpmn:Definitions';
  }
  export class BpmnModdle {
    fromXML(bpmn: string): Promise<{ rootElement: Definitions; elementsById: Record<string, Flow> }>;
    toXML(root: Definitions, options?: { format?: boolean }): Promise<{ xml: string }>;
  }
}
