import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

const FOR_A_WHILE_MS = 60_000;

/** What a version of a policy says that another one of it does not; `from` may be `in-force`. */
export function useVersionDifference(id: string, from: string, n: number) {
  return useQuery({
    queryKey: ['policies', id, 'versions', n, 'difference', from],
    staleTime: FOR_A_WHILE_MS,
    queryFn: () => bodyOf(api.GET('/policies/{id}/versions/{n}/difference', { params: { path: { id, n }, query: { to: from } } })),
  });
}

/** What one revision of the rulebook says that another does not. */
export function useRevisionDifference(from: string, to: string) {
  return useQuery({
    queryKey: ['rulebooks', from, 'difference', to],
    staleTime: FOR_A_WHILE_MS,
    queryFn: () => bodyOf(api.GET('/rulebooks/{from}/difference/{to}', { params: { path: { from, to } } })),
  });
}
