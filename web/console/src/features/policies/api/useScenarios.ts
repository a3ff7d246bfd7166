import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

export const scenariosKey = (id: string) => ['policies', id, 'scenarios'];

export function useScenarios(id: string) {
  return useQuery({
    queryKey: scenariosKey(id),
    queryFn: async () => (await bodyOf(api.GET('/policies/{id}/scenarios', { params: { path: { id } } }))).items,
  });
}
