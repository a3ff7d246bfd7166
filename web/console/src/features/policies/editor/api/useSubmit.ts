import { api, bodyOf } from '../../../../shared/api/client';
import { useAct } from '../../../../shared/api/useAct';

/** Puts a version before other officers. */
export function useSubmit(id: string, n: number) {
  return useAct(
    (reason: string, key) =>
      bodyOf(
        api.POST('/policies/{id}/versions/{n}:submit', {
          params: { path: { id, n }, header: { 'Idempotency-Key': key } },
          body: { reason },
        }),
      ),
    [['policies']],
  );
}
