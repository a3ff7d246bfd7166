import { useInfiniteQuery } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../../../shared/api/client';

export interface LibraryFilter {
  q?: string;
  channel?: string;
  verdict?: Schemas['Verdict'];
  from?: string;
  to?: string;
}

/** Published content: best first for a question, newest first without one. */
export function useLibrary(filter: LibraryFilter) {
  return useInfiniteQuery({
    queryKey: ['library', filter],
    queryFn: ({ pageParam }) =>
      bodyOf(api.GET('/library', { params: { query: { ...filter, cursor: pageParam, limit: 24 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (before) => before,
  });
}
