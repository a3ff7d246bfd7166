import { api, bodyOf } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

export function useCancelMission(id: string) {
  return useAct(
    (reason: string, key) =>
      bodyOf(
        api.POST('/missions/{id}/cancel', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { reason },
        }),
      ),
    [['mission', id], ['missions'], ['tasks']],
  );
}
