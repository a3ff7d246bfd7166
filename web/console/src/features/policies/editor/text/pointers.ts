/** Reads JSON as far as it takes to know where its values begin. What is no JSON ends it: all places before are known. */
class Scan {
  private at = 0;
  private readonly starts = new Map<string, number>();

  constructor(private readonly text: string) {}

  places(): Map<string, number> {
    this.value('');
    return this.starts;
  }

  private value(pointer: string): boolean {
    this.space();
    this.starts.set(pointer, this.at);
    const first = this.text[this.at];
    if (first === '{') return this.members(pointer);
    if (first === '[') return this.elements(pointer);
    return this.token(/"(?:[^"\\]|\\.)*"|[^\s,\]}"]+/y) !== undefined;
  }

  private members(pointer: string): boolean {
    this.at++;
    if (this.end('}')) return true;
    do {
      this.space();
      const name = this.token(/"(?:[^"\\]|\\.)*"/y);
      if (name === undefined || !this.end(':')) return false;
      if (!this.value(`${pointer}/${nameOf(name)}`)) return false;
    } while (this.end(','));
    return this.end('}');
  }

  private elements(pointer: string): boolean {
    this.at++;
    if (this.end(']')) return true;
    let place = 0;
    do {
      if (!this.value(`${pointer}/${place++}`)) return false;
    } while (this.end(','));
    return this.end(']');
  }

  private end(character: string): boolean {
    this.space();
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private space(): void {
    this.token(/\s*/y);
  }

  private token(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }
}

/** A member's name as pointers write it (RFC 6901). */
function nameOf(written: string): string {
  let name = written.slice(1, -1);
  try {
    name = String(JSON.parse(written));
  } catch {
    // a wrong escape: as it is written
  }
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Where in a JSON text the value of a pointer begins; of the nearest that encloses it, when it is not there. */
export function offsetOf(text: string, pointer: string): number {
  const starts = new Scan(text).places();
  let at = pointer;
  while (at !== '' && !starts.has(at)) at = at.slice(0, at.lastIndexOf('/'));
  return starts.get(at) ?? 0;
}

/** The line and column, from 1 and in code points, of a pointer's value. */
export function lineOf(text: string, pointer: string): { line: number; column: number } {
  const lines = text.slice(0, offsetOf(text, pointer)).split('\n');
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}
