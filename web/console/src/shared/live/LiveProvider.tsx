import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { token } from '../auth/session';
import { EventStream } from './eventStream';
import { LiveContext } from './liveState';
import type { LiveState } from './eventStream';
import { staleAfter } from './topics';

/** Events often come in bursts: one refresh serves them all. */
const GATHER_MS = 300;

/** Keeps what is on the screen fresh from the server's events. Only queries in use are read again. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');
  useEffect(() => {
    const gathered = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      timer = undefined;
      const stale = [...gathered];
      gathered.clear();
      stale.forEach((topic) => void queries.invalidateQueries({ queryKey: [topic] }));
    };
    const stream = new EventStream('/api/v1/events', token, {
      onState: setState,
      onOpen: (resumed) => void (resumed || queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'medium' })),
      onEvent: (event) => {
        staleAfter(event.type).forEach((topic) => gathered.add(topic));
        timer ??= setTimeout(refresh, GATHER_MS);
      },
    });
    stream.start();
    return () => {
      clearTimeout(timer);
      stream.close();
    };
  }, [queries]);
  return <LiveContext value={state}>{children}</LiveContext>;
}
