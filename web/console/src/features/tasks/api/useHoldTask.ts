import { api, bodyOf, type Schemas } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

/** Claims a task, or gives it back; refused when somebody else was faster. */
export function useHoldTask(task: Schemas['TaskView']) {
  const params = { path: { id: task.id }, header: { 'If-Match': `"${task.version}"` } };
  return useAct(
    (hold: boolean) => bodyOf(hold ? api.POST('/tasks/{id}/claim', { params }) : api.POST('/tasks/{id}/release', { params })),
    [['task', task.id], ['tasks']],
  );
}
