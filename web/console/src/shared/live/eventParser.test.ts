import { describe, expect, it } from 'vitest';
import { EventParser } from './eventParser';

describe('an event stream', () => {
  it('gives an event once its empty line has come', () => {
    const parser = new EventParser();

    const early = parser.push('id: 7\nevent: mission.updated\ndata: {"a":1}\n');
    const late = parser.push('\n');

    expect(early).toEqual([]);
    expect(late).toEqual([{ id: '7', type: 'mission.updated', data: '{"a":1}' }]);
  });

  it('reads the same events wherever the pieces are cut', () => {
    const wire = ': hello\r\n\r\nid: 1\r\nevent: a\r\ndata: x\r\ndata: y\r\n\r\ndata:z\n\n';
    const whole = new EventParser().push(wire);

    for (let cut = 0; cut <= wire.length; cut++) {
      const parser = new EventParser();
      const pieces = [...parser.push(wire.slice(0, cut)), ...parser.push(wire.slice(cut))];
      expect(pieces).toEqual(whole);
    }
    expect(whole).toEqual([
      { id: '1', type: 'a', data: 'x\ny' },
      { id: '1', type: 'message', data: 'z' },
    ]);
  });

  it('skips comments and events without data', () => {
    const events = new EventParser().push(': still here\n\nevent: a\n\n');

    expect(events).toEqual([]);
  });
});
