import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../../shared/api/client';
import type { Notation } from '../session/source';

/** A saved edition of a version in another notation, as the server writes it. */
export function useNotationText(id: string, n: number, edition: number, notation: Notation, wanted: boolean) {
  return useQuery({
    queryKey: ['policies', id, 'text', n, notation, edition],
    queryFn: () =>
      bodyOf(api.GET('/policies/{id}/versions/{n}/text', { params: { path: { id, n }, query: { notation } }, parseAs: 'text' })),
    enabled: wanted,
    staleTime: Infinity,
    gcTime: 60_000,
  });
}
