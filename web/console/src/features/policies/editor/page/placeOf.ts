import type { Face } from '../faces/Faces';
import type { Part } from '../form/parts';
import { focusAt, type RuleProblem } from '../session/problems';
import type { Source } from '../session/source';
import type { Ask } from '../text/CodeEditor';
import { lineOf } from '../text/pointers';

interface Shown {
  face: Face;
  part?: Part;
  ask?: Ask;
  pointer?: string;
  /** Brings the person to the field, once it is on the screen. */
  focus: () => void;
}

const KINDS: Record<string, Part['kind']> = { rules: 'rule', tables: 'table', wordLists: 'wordList', styleChecks: 'styleCheck', thresholds: 'thresholds' };

/** The part of the policy that a pointer leads into. */
export function partAt(pointer: string, text: string): Part | undefined {
  const [, list = '', item = ''] = pointer.split('/');
  const kind = KINDS[list];
  if (!kind) return undefined;
  if (kind === 'thresholds') return { kind, at: 0 };
  if (kind === 'rule' || kind === 'table') return { kind, at: Number(item) || 0 };
  try {
    const names = Object.keys((JSON.parse(text) as Record<string, object>)[list] ?? {});
    return { kind, at: Math.max(0, names.indexOf(item.replaceAll('~1', '/').replaceAll('~0', '~'))) };
  } catch {
    return { kind, at: 0 };
  }
}

/** A cell of a table is in the grid, any other pointer in the form; a line is in the text, and so is a pointer while one is there. */
export function placeOf({ place }: RuleProblem, face: Face, { text }: Source): Shown {
  const { pointer, line, column } = place;
  if (line !== undefined) return { face: 'text', ask: { line, column: column ?? 1 }, focus: () => undefined };
  if (pointer === undefined) return { face: 'text', focus: () => undefined };
  if (face === 'text') return { face, ask: lineOf(text, pointer), focus: () => undefined };
  const inGrid = /^\/tables\/\d+\/(?:rows|columns)/.test(pointer);
  const part = partAt(pointer, text);
  return {
    face: inGrid ? 'grid' : 'form',
    pointer,
    ...(part && { part }),
    focus: () => requestAnimationFrame(() => requestAnimationFrame(() => void focusAt(pointer))),
  };
}
