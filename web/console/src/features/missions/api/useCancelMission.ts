import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf, newKey } from '../../../shared/api/client';

export function useCancelMission(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      bodyOf(
        api.POST('/missions/{id}/cancel', {
          params: { path: { id }, header: { 'Idempotency-Key': newKey() } },
          body: { reason },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['mission', id] }),
  });
}
