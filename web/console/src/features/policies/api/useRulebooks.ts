import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

const KEY = 'rulebooks';

/** Every activation there was, newest first. */
export function useRulebookHistory() {
  return useInfiniteQuery({
    queryKey: [KEY, 'history'],
    queryFn: ({ pageParam }) =>
      bodyOf(api.GET('/rulebooks', { params: { query: { limit: 25, ...(pageParam && { cursor: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  });
}

/** What is in force at the end of a day (ISO 8601), or at an instant. */
export function useRulebookOn(on: string) {
  return useQuery({
    queryKey: [KEY, 'on', on],
    queryFn: () => bodyOf(api.GET('/rulebooks/in-force', { params: { query: { on } } })),
  });
}

export function useRevision(revision: string) {
  return useQuery({
    queryKey: [KEY, revision],
    queryFn: () => bodyOf(api.GET('/rulebooks/{revision}', { params: { path: { revision } } })),
  });
}

export function useNodes() {
  return useQuery({ queryKey: [KEY, 'nodes'], queryFn: () => bodyOf(api.GET('/rulebooks/nodes')), refetchInterval: 10_000 });
}

export function useRollback(revision: string) {
  return useAct(
    (reason: string, key) =>
      bodyOf(
        api.POST('/rulebooks/{revision}:rollback', {
          params: { path: { revision }, header: { 'Idempotency-Key': key } },
          body: { reason },
        }),
      ),
    [[KEY], ['rulebook'], ['policies'], ['activations']],
  );
}
