import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

/** What comes of the scenarios of a policy and of its rules' examples under one version; run anew for each text. */
export function useTestReport(id: string, n: number, contentHash: string | undefined) {
  return useQuery({
    queryKey: ['policies', id, 'versions', n, 'test', contentHash],
    enabled: contentHash !== undefined,
    staleTime: Infinity,
    queryFn: () => bodyOf(api.POST('/policies/{id}/versions/{n}:test', { params: { path: { id, n } } })),
  });
}
