import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf, newKey, type Schemas } from '../../../shared/api/client';

/** Approves, asks for changes or rejects; bound to the digest of what was seen. */
export function useReview(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (review: Schemas['Review']) =>
      bodyOf(
        api.POST('/tasks/{id}/review', {
          params: { path: { id }, header: { 'Idempotency-Key': newKey() } },
          body: review,
        }),
      ),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['task', id] });
      void queries.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
}
