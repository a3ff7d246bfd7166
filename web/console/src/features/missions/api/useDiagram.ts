import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

export function useDiagram(id: string) {
  return useQuery({
    queryKey: ['mission', id, 'diagram'],
    queryFn: () => bodyOf(api.GET('/missions/{id}/diagram', { params: { path: { id } } })),
  });
}
