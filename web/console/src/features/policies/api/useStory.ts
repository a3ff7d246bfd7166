import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

/** All that happened to a policy, told from its audit records. */
export function useStory(id: string) {
  return useQuery({
    queryKey: ['policies', id, 'story'],
    queryFn: async () => (await bodyOf(api.GET('/policies/{id}/timeline', { params: { path: { id } } }))).items,
  });
}
