import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

/** What comes of the scenarios of a policy and of its rules' examples under one version; run anew for each name of its text, and not without one. */
export function useTestReport(id: string, n: number, text: string | undefined) {
  return useQuery({
    queryKey: ['policies', id, 'versions', n, 'test', text],
    enabled: text !== undefined,
    staleTime: Infinity,
    queryFn: ({ signal }) => bodyOf(api.POST('/policies/{id}/versions/{n}:test', { params: { path: { id, n } }, signal })),
  });
}
