import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

export function useTask(id: string) {
  return useQuery({
    queryKey: ['task', id],
    queryFn: () => bodyOf(api.GET('/tasks/{id}', { params: { path: { id } } })),
  });
}
