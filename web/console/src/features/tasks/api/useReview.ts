import { api, bodyOf, type Schemas } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

/** Approves, asks for changes or rejects; bound to the digest of what was seen. */
export function useReview(id: string) {
  return useAct(
    (body: Schemas['Review'], key) =>
      bodyOf(api.POST('/tasks/{id}/review', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body })),
    [['task', id], ['tasks']],
  );
}
