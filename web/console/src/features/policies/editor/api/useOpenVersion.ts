import { api, bodyOf } from '../../../../shared/api/client';
import { useAct } from '../../../../shared/api/useAct';

/** The next version of a policy, a draft that begins as the one in force stands. */
export function useOpenVersion(id: string) {
  return useAct(
    (_: undefined, key) =>
      bodyOf(api.POST('/policies/{id}/versions', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: {} })),
    [['policies']],
  );
}
