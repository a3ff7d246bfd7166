export type Change = 'same' | 'removed' | 'added';

export interface DiffPart {
  change: Change;
  text: string;
}

/** Above this many words a side the two texts are shown as replaced; the table of lengths would grow too big. */
const MOST_WORDS = 3_000;

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

/** What changed from one text to the next, word by word, by the longest common subsequence. */
export function diffOf(before: string, after: string): DiffPart[] {
  const old = wordsOf(before);
  const fresh = wordsOf(after);
  if (old.length > MOST_WORDS || fresh.length > MOST_WORDS) {
    return [...one('removed', before), ...one('added', after)];
  }
  return joined(walk(old, fresh, lengthsOf(old, fresh)));
}

const one = (change: Change, text: string): DiffPart[] => (text ? [{ change, text }] : []);

/** `lengths[i][j]`: length of the longest common subsequence of the words from i on and from j on. */
function lengthsOf(old: string[], fresh: string[]): Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    const row = lengths[i]!;
    const below = lengths[i + 1]!;
    for (let j = fresh.length - 1; j >= 0; j--) {
      row[j] = old[i] === fresh[j] ? below[j + 1]! + 1 : Math.max(below[j]!, row[j + 1]!);
    }
  }
  return lengths;
}

function walk(old: string[], fresh: string[], lengths: Uint16Array[]): DiffPart[] {
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length && j < fresh.length) {
    if (old[i] === fresh[j]) {
      parts.push({ change: 'same', text: old[i]! });
      i++;
      j++;
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) parts.push({ change: 'removed', text: old[i++]! });
    else parts.push({ change: 'added', text: fresh[j++]! });
  }
  return [...parts, ...one('removed', old.slice(i).join('')), ...one('added', fresh.slice(j).join(''))];
}

function joined(parts: DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.change === part.change) last.text += part.text;
    else result.push({ ...part });
  }
  return result;
}
