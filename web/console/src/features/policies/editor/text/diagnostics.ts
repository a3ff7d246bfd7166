import type { Diagnostic } from '@codemirror/lint';
import type { EditorState, Text } from '@codemirror/state';
import type { RuleProblem } from '../session/problems';
import { offsetOf } from './pointers';

/** Lines and columns count from 1, columns in code points; the editor counts UTF-16 units from 0. */
export function offsetAt(doc: Text, line: number, column: number): number {
  const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
  const before = [...at.text].slice(0, Math.max(column - 1, 0)).join('');
  return Math.min(at.from + before.length, at.to);
}

/** Where a problem stands in a text; its beginning when it has no place there. */
function placeOf({ place }: RuleProblem, doc: Text): number {
  if (place.line !== undefined) return offsetAt(doc, place.line, place.column ?? 1);
  return place.pointer === undefined ? 0 : offsetOf(doc.toString(), place.pointer);
}

/** Problems at their places, from there to the end of the word. */
export function diagnosticsOf(state: EditorState, problems: readonly RuleProblem[]): Diagnostic[] {
  return problems
    .map((problem): Diagnostic => {
      const at = Math.min(placeOf(problem, state.doc), state.doc.length);
      const word = state.wordAt(at);
      const from = word?.from ?? at;
      const to = word?.to ?? Math.min(at + 1, state.doc.lineAt(at).to);
      return { from, to, severity: 'error', message: problem.message };
    })
    .sort((one, other) => one.from - other.from);
}
