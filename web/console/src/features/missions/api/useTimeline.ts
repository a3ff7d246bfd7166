import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

export function useTimeline(id: string) {
  return useQuery({
    queryKey: ['mission', id, 'timeline'],
    queryFn: async () => (await bodyOf(api.GET('/missions/{id}/timeline', { params: { path: { id } } }))).items,
  });
}
