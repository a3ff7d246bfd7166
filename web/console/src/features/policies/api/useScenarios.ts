import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

export function useScenarios(id: string) {
  return useQuery({
    queryKey: ['policies', id, 'scenarios'],
    queryFn: async () => (await bodyOf(api.GET('/policies/{id}/scenarios', { params: { path: { id } } }))).items,
  });
}
