import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../../shared/api/client';

/** A version as it is when one begins to write: read once, as from then on the draft on the screen is newer. */
export function useEdited(id: string, n: number | undefined) {
  return useQuery({
    queryKey: ['policies', id, 'edited', n],
    queryFn: () => bodyOf(api.GET('/policies/{id}/versions/{n}', { params: { path: { id, n: n ?? 0 } } })),
    enabled: n !== undefined,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
