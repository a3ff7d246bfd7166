export type Values = Record<string, string | number | boolean>;

const LINE = /^\s*([A-Za-z][A-Za-z0-9_]{0,59})\s*=\s*(.*?)\s*$/;

function valueOf(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** Lines of `name = value` as values for a process; the first line that is none, if there is one. */
export function valuesOf(text: string): { values: Values; bad?: string } {
  const values: Values = {};
  for (const line of text.split('\n').filter((each) => each.trim())) {
    const found = LINE.exec(line);
    if (!found?.[1]) return { values, bad: line.trim() };
    values[found[1]] = valueOf(found[2] ?? '');
  }
  return { values };
}
