import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../../../shared/api/client';

/** Claims a task, or gives it back; refused when somebody else was faster. */
export function useHoldTask(task: Schemas['TaskView']) {
  const queries = useQueryClient();
  const params = { path: { id: task.id }, header: { 'If-Match': `"${task.version}"` } };
  return useMutation({
    mutationFn: (hold: boolean) =>
      bodyOf(hold ? api.POST('/tasks/{id}/claim', { params }) : api.POST('/tasks/{id}/release', { params })),
    onSuccess: (fresh) => queries.setQueryData(['task', task.id], fresh),
    onSettled: () => queries.invalidateQueries({ queryKey: ['task', task.id] }),
  });
}
