import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

const keyOf = (id: string, n: number) => ['policies', id, 'versions', n, 'comments'];

export function useComments(id: string, n: number) {
  return useQuery({
    queryKey: keyOf(id, n),
    queryFn: async () => (await bodyOf(api.GET('/policies/{id}/versions/{n}/comments', { params: { path: { id, n } } }))).items,
  });
}

export function useComment(id: string, n: number) {
  return useAct(
    (text: string, key) =>
      bodyOf(
        api.POST('/policies/{id}/versions/{n}/comments', {
          params: { path: { id, n }, header: { 'Idempotency-Key': key } },
          body: { text },
        }),
      ),
    [keyOf(id, n)],
  );
}
