import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

export function useProcess(id: string) {
  return useQuery({
    queryKey: ['processes', id],
    queryFn: () => bodyOf(api.GET('/processes/{id}', { params: { path: { id } } })),
  });
}
