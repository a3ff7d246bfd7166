import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

const KEY = 'recalls';

export function useRecalls() {
  return useInfiniteQuery({
    queryKey: [KEY],
    queryFn: ({ pageParam }) => bodyOf(api.GET('/recalls', { params: { query: { limit: 25, ...(pageParam && { cursor: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  });
}

export function useRecall(id: string) {
  return useQuery({ queryKey: [KEY, id], queryFn: () => bodyOf(api.GET('/recalls/{id}', { params: { path: { id } } })) });
}

export function useRecallItems(id: string, state: Schemas['ItemState'] | undefined) {
  return useInfiniteQuery({
    queryKey: [KEY, id, 'items', state ?? ''],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/recalls/{id}/items', {
          params: { path: { id }, query: { limit: 25, ...(state && { state }), ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  });
}

export function useResolve(id: string, itemId: string) {
  return useAct(
    (body: Schemas['Resolution'], key) =>
      bodyOf(
        api.POST('/recalls/{id}/items/{itemId}:resolve', {
          params: { path: { id, itemId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    [[KEY]],
  );
}
