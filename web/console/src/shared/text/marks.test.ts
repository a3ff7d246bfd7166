import { describe, expect, it } from 'vitest';
import { runsOf } from './marks';

describe('marking spans in a text', () => {
  it('counts code points, so an emoji before a span does not move it', () => {
    const runs = runsOf('👩‍🔬 cures all', [{ name: 'cure', start: 4, end: 9 }]);

    expect(runs.map((run) => run.text)).toEqual(['👩‍🔬 ', 'cures', ' all']);
    expect(runs[1]?.names).toEqual(['cure']);
  });

  it('cuts overlapping spans into runs that name all that cover them', () => {
    const runs = runsOf('abcdef', [
      { name: 'one', start: 0, end: 4 },
      { name: 'two', start: 2, end: 6 },
    ]);

    expect(runs.map((run) => [run.text, run.names])).toEqual([
      ['ab', ['one']],
      ['cd', ['one', 'two']],
      ['ef', ['two']],
    ]);
  });

  it('says a name once where spans of that name overlap or touch', () => {
    const runs = runsOf('proven by science', [
      { name: 'claim', start: 0, end: 9 },
      { name: 'claim', start: 7, end: 10 },
      { name: 'claim', start: 10, end: 17 },
    ]);

    expect(runs).toEqual([{ start: 0, text: 'proven by science', names: ['claim'] }]);
  });

  it('keeps the whole text whatever the spans say', () => {
    const runs = runsOf('abc', [
      { name: 'beyond', start: 2, end: 99 },
      { name: 'empty', start: 1, end: 1 },
      { name: 'backwards', start: 3, end: 1 },
    ]);

    expect(runs.map((run) => run.text).join('')).toBe('abc');
    expect(runs.flatMap((run) => run.names)).toEqual(['beyond']);
  });

  it('has nothing to say about an empty text', () => {
    expect(runsOf('', [{ name: 'a', start: 0, end: 1 }])).toEqual([]);
  });
});
