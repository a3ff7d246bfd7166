import { api, bodyOf } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

export function useRetryIncident(id: string) {
  return useAct(
    (incidentId: string, key) =>
      bodyOf(
        api.POST('/missions/{id}/incidents/{incidentId}/retry', {
          params: { path: { id, incidentId }, header: { 'Idempotency-Key': key } },
        }),
      ),
    [['mission', id]],
  );
}
