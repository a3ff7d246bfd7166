import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

export function useMission(id: string) {
  return useQuery({
    queryKey: ['mission', id],
    queryFn: () => bodyOf(api.GET('/missions/{id}', { params: { path: { id } } })),
  });
}
