import { describe, expect, it } from 'vitest';
import { isDrawn, withDrawing } from './layout';

const FLOW = `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t" id="d">
  <bpmn:process id="p"><bpmn:startEvent id="s"/><bpmn:endEvent id="e"/>
    <bpmn:sequenceFlow id="f" sourceRef="s" targetRef="e"/></bpmn:process></bpmn:definitions>`;

describe('the drawing of a model', () => {
  it('is laid out for a model that has none, with every node and flow in it', async () => {
    const drawn = await withDrawing(FLOW);

    expect(isDrawn(FLOW)).toBe(false);
    expect(isDrawn(drawn)).toBe(true);
    expect([...drawn.matchAll(/bpmnElement="(\w+)"/g)].map(([, id]) => id)).toEqual(expect.arrayContaining(['s', 'e', 'f']));
  });

  it("stays its author's", async () => {
    const drawn = await withDrawing(FLOW);

    expect(await withDrawing(drawn)).toBe(drawn);
  });
});
