/** Edits of lists that leave the list itself alone. */
export const replaced = <T>(list: readonly T[], at: number, item: T): T[] => list.map((each, i) => (i === at ? item : each));

export const removed = <T>(list: readonly T[], at: number): T[] => list.filter((_, i) => i !== at);

export const inserted = <T>(list: readonly T[], at: number, ...items: T[]): T[] => [...list.slice(0, at), ...items, ...list.slice(at)];

/** Moved by some places, as far as there are any. */
export function moved<T>(list: readonly T[], at: number, by: number): T[] {
  const to = Math.min(Math.max(at + by, 0), list.length - 1);
  const item = list[at];
  return item === undefined ? [...list] : inserted(removed(list, at), to, item);
}

/** The object without members that say nothing: an empty text, an empty list, undefined. */
export function tidy<T extends object>(value: T, ...optional: (keyof T)[]): T {
  const kept = { ...value };
  for (const name of optional) {
    const member: unknown = kept[name];
    if (member === undefined || member === '' || member === false || (Array.isArray(member) && member.length === 0)) delete kept[name];
  }
  return kept;
}
