import { describe, expect, it } from 'vitest';
import type { Source } from '../session/source';
import { partAt, placeOf } from './placeOf';

const TEXT = '{\n  "rules": [],\n  "wordLists": {"a": [], "b/c": ["x"]}\n}';
const source: Source = { notation: 'GUIDED', text: TEXT };
const problem = (place: object) => ({ place, code: 'c', message: 'm' });

describe('where a problem is shown', () => {
  it('is the form for a field, the grid for a cell, the text for a line', () => {
    expect(placeOf(problem({ pointer: '/rules/3/title' }), 'form', source)).toMatchObject({ face: 'form', part: { kind: 'rule', at: 3 } });
    expect(placeOf(problem({ pointer: '/tables/1/rows/0/2' }), 'form', source)).toMatchObject({ face: 'grid', part: { kind: 'table', at: 1 } });
    expect(placeOf(problem({ line: 4, column: 2 }), 'form', source)).toMatchObject({ face: 'text', ask: { line: 4, column: 2 } });
  });

  it('is the line of the pointer while one is in the text', () => {
    expect(placeOf(problem({ pointer: '/wordLists/b~1c' }), 'text', source)).toMatchObject({ face: 'text', ask: { line: 3, column: 33 } });
  });

  it('finds word lists by their names', () => {
    expect(partAt('/wordLists/b~1c/0', TEXT)).toEqual({ kind: 'wordList', at: 1 });
    expect(partAt('/severity', TEXT)).toBeUndefined();
  });
});
