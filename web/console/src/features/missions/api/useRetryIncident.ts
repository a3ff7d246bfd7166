import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf, newKey } from '../../../shared/api/client';

export function useRetryIncident(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (incidentId: string) =>
      bodyOf(
        api.POST('/missions/{id}/incidents/{incidentId}/retry', {
          params: { path: { id, incidentId }, header: { 'Idempotency-Key': newKey() } },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['mission', id] }),
  });
}
