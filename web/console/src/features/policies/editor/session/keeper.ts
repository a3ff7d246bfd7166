import type { Unsaved } from './backup';
import { same, type Source } from './source';

/** Someone else saved since one read: who, what, upon which edition the answer is saved, and both texts put together. */
export interface Conflict {
  by: string;
  edition: number;
  theirs: Source;
  /** Absent where the two are not of one notation. */
  merge?: { base: string; merged: string; conflicts: number };
}

export type Saving = { edition: number } | { conflict: Conflict };

export interface Draft {
  /** What is on the screen. */
  source: Source;
  /** What the server has. */
  saved: Source;
  edition: number;
  busy: boolean;
  conflict?: Conflict;
  /** Why the last attempt failed; it is made again. */
  error?: unknown;
}

interface Ports {
  /** Saves upon an edition; any refusal but a conflict, and any fault, is thrown. */
  save: (source: Source, edition: number) => Promise<Saving>;
  /** Keeps what is not saved on this machine; nothing once it is. */
  keep: (unsaved: Unsaved | undefined) => void;
  /** Whether an attempt that failed like this is worth making again by itself. */
  passing: (error: unknown) => boolean;
}

const QUIET_MS = 1_500;
const AGAIN_MS = 6_000;

export const isUnsaved = ({ source, saved }: Draft): boolean => !same(source, saved);

/**
 * Saves a draft as one goes: a moment after the last change, one save at a time, again and again while there is no connection. What is
 * not saved is kept on this machine, and a conflict stops it until a person has answered.
 */
export class DraftKeeper {
  /** Whether it took up what was left unsaved: decided once, whatever the server has later. */
  readonly resumed: boolean;
  private draft: Draft;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    saved: Source,
    edition: number,
    private readonly ports: Ports,
    /** What was left on this machine, upon the edition it was written on: if that is gone, saving it is a conflict. */
    left?: Unsaved,
  ) {
    this.resumed = left !== undefined && !same(left.source, saved);
    this.draft = { source: saved, edition, ...(this.resumed && left), saved, busy: false };
  }

  readonly snapshot = (): Draft => this.draft;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Another text on the screen. */
  readonly edit = (change: (source: Source) => Source): void => {
    const source = change(this.draft.source);
    if (same(source, this.draft.source)) return;
    this.set({ source });
    this.wait(QUIET_MS);
  };

  /** Saves what is unsaved at once; resolves when it is saved, failed or in conflict. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (!isUnsaved(this.draft) || this.draft.conflict) return;
    this.running = this.send().finally(() => (this.running = undefined));
    await this.running;
  };

  /** A person's answer to a conflict. */
  readonly settle = async (answer: Source): Promise<void> => {
    const { conflict } = this.draft;
    if (!conflict) return;
    this.set({ source: answer, saved: conflict.theirs, edition: conflict.edition, conflict: undefined });
    await this.flush();
  };

  /** Asks once more, with what was written since. */
  readonly retry = async (): Promise<void> => {
    this.set({ conflict: undefined });
    await this.flush();
  };

  private wait(milliseconds: number): void {
    clearTimeout(this.timer);
    if (this.draft.conflict) return;
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async send(): Promise<void> {
    const { source, edition } = this.draft;
    this.set({ busy: true });
    try {
      const answer = await this.ports.save(source, edition);
      if ('conflict' in answer) this.set({ busy: false, error: undefined, conflict: answer.conflict });
      else this.set({ busy: false, error: undefined, saved: source, edition: answer.edition });
    } catch (error) {
      this.set({ busy: false, error });
      if (this.ports.passing(error)) this.wait(AGAIN_MS);
      return;
    }
    if (isUnsaved(this.draft)) this.wait(QUIET_MS);
  }

  private set(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
    const { source, edition } = this.draft;
    this.ports.keep(isUnsaved(this.draft) ? { source, edition } : undefined);
    this.listeners.forEach((listener) => listener());
  }
}
