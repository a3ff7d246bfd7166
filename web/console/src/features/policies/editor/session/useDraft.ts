import { useEffect, useState, useSyncExternalStore } from 'react';
import { ApiProblem } from '../../../../shared/api/problem';
import { keepBackup, recallBackup } from './backup';
import { DraftKeeper, isUnsaved, type Draft, type Saving } from './keeper';
import type { Source } from './source';

interface Start {
  saved: Source;
  edition: number;
  /** Of the backup on this machine. */
  key: string;
  save: (source: Source, edition: number) => Promise<Saving>;
}

/** Without an answer, or with one that says "later", it is worth trying again. */
const passing = (error: unknown): boolean => !(error instanceof ApiProblem) || error.status === 0 || error.status === 429 || error.status >= 500;

/** A draft that saves itself. What was left on this machine is taken up again, and said. */
export function useDraft({ saved, edition, key, save }: Start): { draft: Draft; keeper: DraftKeeper } {
  const [keeper] = useState(() => new DraftKeeper(saved, edition, { save, keep: (unsaved) => keepBackup(key, unsaved), passing }, recallBackup(key)));
  const draft = useSyncExternalStore(keeper.subscribe, keeper.snapshot);

  useEffect(() => {
    void keeper.flush();
    const again = () => void keeper.flush();
    const ask = (event: BeforeUnloadEvent) => {
      if (!isUnsaved(keeper.snapshot())) return;
      again();
      event.preventDefault();
    };
    addEventListener('online', again);
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('online', again);
      removeEventListener('beforeunload', ask);
      void keeper.flush();
    };
  }, [keeper]);
  return { draft, keeper };
}
