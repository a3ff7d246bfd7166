import { useInfiniteQuery } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../../../shared/api/client';

export interface MissionFilter {
  state?: Schemas['MissionState'];
  channel?: string;
  q?: string;
  mine?: boolean;
}

/** Missions, newest first, a page at a time. */
export function useMissions(filter: MissionFilter) {
  return useInfiniteQuery({
    queryKey: ['missions', 'list', filter],
    queryFn: ({ pageParam }) =>
      bodyOf(api.GET('/missions', { params: { query: { ...filter, cursor: pageParam, limit: 25 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (before) => before,
  });
}
