import { api, bodyOf, type Schemas } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

export function useCompleteTask(id: string) {
  return useAct(
    (body: Schemas['TaskCompletion'], key) =>
      bodyOf(api.POST('/tasks/{id}/complete', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body })),
    [['task', id], ['tasks']],
  );
}
