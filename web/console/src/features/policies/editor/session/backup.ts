import type { Source } from './source';

export interface Unsaved {
  source: Source;
  /** The edition that it was written on. */
  edition: number;
}

/** Where a person's unsaved text of a version stays on this machine. */
export const backupKey = (person: string, policyId: string, number: number): string => `agentos.draft.${person}.${policyId}.${number}`;

/** Keeps it, or forgets it. Where the browser blocks storage nothing is kept, and leaving the page asks instead. */
export function keepBackup(key: string, unsaved: Unsaved | undefined): void {
  try {
    if (unsaved) localStorage.setItem(key, JSON.stringify(unsaved));
    else localStorage.removeItem(key);
  } catch {
    // blocked or full
  }
}

export function recallBackup(key: string): Unsaved | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Unsaved> | null;
    const { source, edition } = kept ?? {};
    return typeof source?.text === 'string' && typeof source.notation === 'string' && typeof edition === 'number' ? { source, edition } : undefined;
  } catch {
    return undefined;
  }
}
