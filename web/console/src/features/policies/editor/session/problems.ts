/** A place in what the author wrote: a JSON pointer, a line and column from 1, or a cell. */
export interface Place {
  pointer?: string;
  line?: number;
  column?: number;
  sheet?: string;
  cell?: string;
}

export interface RuleProblem {
  place: Place;
  code: string;
  message: string;
  suggestion?: string;
}

/** The problems of one place, or of all places within it. */
export function problemsAt(problems: readonly RuleProblem[], pointer: string, within = false): RuleProblem[] {
  return problems.filter(({ place }) => place.pointer === pointer || (within && place.pointer?.startsWith(`${pointer}/`)));
}

/** The id of the field that shows what stands at a pointer. */
export const fieldId = (pointer: string): string => `at${pointer}`;

/** Brings the person to the field of a pointer, or to the nearest that encloses it. False when no field on the screen does. */
export function focusAt(pointer: string): boolean {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const field = document.getElementById(fieldId(at));
    if (field) {
      field.scrollIntoView({ block: 'center' });
      field.focus();
      return true;
    }
  }
  return false;
}
