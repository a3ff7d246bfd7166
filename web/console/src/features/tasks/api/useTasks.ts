import { useInfiniteQuery } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../../../shared/api/client';

export interface TaskFilter {
  scope?: 'mine' | 'roles' | 'all';
  channel?: string;
  kind?: Schemas['TaskKind'];
  overdue?: boolean;
}

/** The inbox, most urgent first. */
export function useTasks(filter: TaskFilter) {
  return useInfiniteQuery({
    queryKey: ['tasks', filter],
    queryFn: ({ pageParam }) =>
      bodyOf(api.GET('/tasks', { params: { query: { ...filter, cursor: pageParam, limit: 25 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (before) => before,
  });
}
