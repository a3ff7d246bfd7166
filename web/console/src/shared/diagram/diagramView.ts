import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { texts } from '../../i18n/texts';
import { withDrawing } from './layout';

/** Ids of the nodes to mark, and what to say of each current one on hover. */
export interface Marks {
  current: { nodeId: string; title: string }[];
  visited: string[];
  incidents: string[];
}

interface Canvas {
  zoom(mode: 'fit-viewport', centre: 'auto'): number;
  addMarker(id: string, name: string): void;
  removeMarker(id: string, name: string): void;
}
interface Overlays {
  add(id: string, type: string, overlay: { position: { top: number; left: number }; html: HTMLElement }): string;
  clear(): void;
}
interface Registry {
  get(id: string): { businessObject: { name?: string } } | undefined;
}

/** The drawn diagram: nodes can be marked again and again without a new drawing. */
export class DiagramView {
  readonly #viewer: NavigatedViewer;
  readonly #resize: ResizeObserver;
  #marked: [id: string, name: string][] = [];

  constructor(private readonly host: HTMLElement) {
    this.#viewer = new NavigatedViewer({ container: host });
    this.#resize = new ResizeObserver(() => this.#fit());
  }

  async draw(bpmn: string): Promise<void> {
    await this.#viewer.importXML(await withDrawing(bpmn));
    this.#fit();
    this.#resize.observe(this.host);
  }

  mark(marks: Marks): void {
    const canvas = this.#viewer.get<Canvas>('canvas');
    this.#marked.forEach(([id, name]) => canvas.removeMarker(id, name));
    this.#marked = [];
    this.#viewer.get<Overlays>('overlays').clear();
    marks.visited.forEach((id) => this.#addMarker(canvas, id, 'visited'));
    marks.current.forEach(({ nodeId, title }) => this.#addToken(canvas, nodeId, title));
    marks.incidents.forEach((id) => this.#addMarker(canvas, id, 'incident'));
    this.#describe(marks.current.map(({ nodeId }) => this.#nameOf(nodeId)));
  }

  close(): void {
    this.#resize.disconnect();
    this.#viewer.destroy();
  }

  #fit(): void {
    if (this.host.clientWidth > 0) this.#viewer.get<Canvas>('canvas').zoom('fit-viewport', 'auto');
  }

  #addMarker(canvas: Canvas, id: string, name: string): boolean {
    if (!this.#viewer.get<Registry>('elementRegistry').get(id)) return false;
    canvas.addMarker(id, name);
    this.#marked.push([id, name]);
    return true;
  }

  #addToken(canvas: Canvas, id: string, title: string): void {
    if (!this.#addMarker(canvas, id, 'current')) return;
    const token = document.createElement('div');
    token.className = 'token';
    token.title = title;
    this.#viewer.get<Overlays>('overlays').add(id, 'token', { position: { top: -10, left: -10 }, html: token });
  }

  #nameOf(id: string): string {
    return this.#viewer.get<Registry>('elementRegistry').get(id)?.businessObject.name ?? id;
  }

  #describe(current: string[]): void {
    const drawing = this.host.querySelector('.djs-container svg');
    drawing?.setAttribute('role', 'img');
    drawing?.setAttribute('aria-label', texts.diagram.label(current.join(', ')));
  }
}
