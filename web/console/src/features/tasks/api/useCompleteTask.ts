import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf, newKey, type Schemas } from '../../../shared/api/client';

export function useCompleteTask(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (completion: Schemas['TaskCompletion']) =>
      bodyOf(
        api.POST('/tasks/{id}/complete', {
          params: { path: { id }, header: { 'Idempotency-Key': newKey() } },
          body: completion,
        }),
      ),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['task', id] });
      void queries.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
}
