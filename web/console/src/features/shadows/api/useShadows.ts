import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

const KEY = 'shadows';

export function useShadows() {
  return useInfiniteQuery({
    queryKey: [KEY],
    queryFn: ({ pageParam }) => bodyOf(api.GET('/shadows', { params: { query: { limit: 25, ...(pageParam && { cursor: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  });
}

/** A shadow that runs counts on with every decision: it is read anew now and then. */
export function useShadow(id: string) {
  return useQuery({
    queryKey: [KEY, id],
    queryFn: () => bodyOf(api.GET('/shadows/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => (data?.state === 'RUNNING' ? 10_000 : false),
  });
}

export function useDivergences(id: string, flipped: boolean) {
  return useInfiniteQuery({
    queryKey: [KEY, id, 'divergences', flipped],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/shadows/{id}/divergences', {
          params: { path: { id }, query: { flipped, limit: 25, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  });
}

export type End = 'promote' | 'drop';

/** How a shadow ends: its version comes into force, or it just stops. */
export function useEndShadow(id: string) {
  return useAct(async ({ end, reason }: { end: End; reason: string }, key) => {
    const order = { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { reason } };
    if (end === 'promote') await bodyOf(api.POST('/shadows/{id}:promote', order));
    else await bodyOf(api.POST('/shadows/{id}:drop', order));
  }, [[KEY], ['policies'], ['rulebooks'], ['rulebook']]);
}
