import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { diagnosticsOf } from './diagnostics';
import { offsetOf } from './pointers';

const JSON_TEXT = '{\n  "rules": [\n    {"id": "a-b", "a/b": {"c": [1, "x\\"]}", {"d": true}]}}\n  ]\n}';
const at = (pointer: string) => JSON_TEXT.slice(offsetOf(JSON_TEXT, pointer));

describe('the place of a pointer in a text', () => {
  it.each([
    ['/rules/0/id', '"a-b"'],
    ['/rules/0/a~1b/c/1', '"x\\"]}"'],
    ['/rules/0/a~1b/c/2/d', 'true'],
    ['', '{'],
  ])('%s is where its value begins', (pointer, beginning) => {
    expect(at(pointer).startsWith(beginning)).toBe(true);
  });

  it('is that of the nearest around it when it is not there', () => {
    expect(at('/rules/0/title').startsWith('{"id"')).toBe(true);
  });

  it('is known up to where the text is no JSON any more', () => {
    const broken = '{"rules": [{"id": "a", "when": }]}';

    expect(broken.slice(offsetOf(broken, '/rules/0/id')).startsWith('"a"')).toBe(true);
    expect(offsetOf('', '/rules')).toBe(0);
  });
});

describe('problems in the text', () => {
  const state = EditorState.create({ doc: 'rule "🫖"\n  @tytle("a")\nend' });
  const marked = (line: number, column: number) => {
    const [found] = diagnosticsOf(state, [{ place: { line, column }, code: 'c', message: 'm' }]);
    return found && state.sliceDoc(found.from, found.to);
  };

  it('mark the word at their line and column', () => {
    expect(marked(2, 4)).toBe('tytle');
  });

  it('count columns in code points', () => {
    expect(marked(1, 8)).toBe('"');
  });

  it('stay within the text, wherever they say they are', () => {
    expect(() => diagnosticsOf(state, [{ place: { line: 99, column: 99 }, code: 'c', message: 'm' }, { place: {}, code: 'd', message: 'n' }])).not.toThrow();
  });
});
