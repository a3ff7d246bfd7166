import { describe, expect, it } from 'vitest';
import { runsOf } from './marks';

describe('marking spans in a text', () => {
  it('counts code points, so an emoji before a span does not move it', () => {
    const runs = runsOf('👩‍🔬 cures all', [{ id: 'cure', start: 4, end: 9 }]);

    expect(runs.map((run) => run.text)).toEqual(['👩‍🔬 ', 'cures', ' all']);
    expect(runs[1]?.ids).toEqual(['cure']);
  });

  it('cuts overlapping spans into runs that name all that cover them', () => {
    const runs = runsOf('abcdef', [
      { id: 'one', start: 0, end: 4 },
      { id: 'two', start: 2, end: 6 },
    ]);

    expect(runs.map((run) => [run.text, run.ids])).toEqual([
      ['ab', ['one']],
      ['cd', ['one', 'two']],
      ['ef', ['two']],
    ]);
  });

  it('keeps the whole text whatever the spans say', () => {
    const runs = runsOf('abc', [
      { id: 'beyond', start: 2, end: 99 },
      { id: 'empty', start: 1, end: 1 },
      { id: 'backwards', start: 3, end: 1 },
    ]);

    expect(runs.map((run) => run.text).join('')).toBe('abc');
    expect(runs.flatMap((run) => run.ids)).toEqual(['beyond']);
  });

  it('has nothing to say about an empty text', () => {
    expect(runsOf('', [{ id: 'a', start: 0, end: 1 }])).toEqual([]);
  });
});
