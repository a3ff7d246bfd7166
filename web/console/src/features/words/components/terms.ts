/** The terms of a text with one on each line: trimmed, each once, in their order. */
export function termsOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter(Boolean))];
}

export interface TermChanges {
  added: string[];
  removed: string[];
}

export function changesOf(before: string[], after: string[]): TermChanges {
  return {
    added: after.filter((term) => !before.includes(term)),
    removed: before.filter((term) => !after.includes(term)),
  };
}
