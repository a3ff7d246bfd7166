import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

/** The versions of a policy, newest first, without their texts. */
export function useVersions(id: string) {
  return useQuery({
    queryKey: ['policies', id, 'versions'],
    queryFn: async () => (await bodyOf(api.GET('/policies/{id}/versions', { params: { path: { id } } }))).items,
  });
}

export function useVersion(id: string, n: number) {
  return useQuery({
    queryKey: ['policies', id, 'versions', n],
    queryFn: () => bodyOf(api.GET('/policies/{id}/versions/{n}', { params: { path: { id, n } } })),
  });
}
