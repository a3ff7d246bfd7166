import { useInfiniteQuery } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../../../shared/api/client';

export interface AuditFilter {
  action?: string;
  subjectId?: string;
  outcome?: Schemas['AuditOutcome'];
}

export function useAuditRecords(filter: AuditFilter) {
  return useInfiniteQuery({
    queryKey: ['audit', 'records', filter],
    queryFn: ({ pageParam }) =>
      bodyOf(api.GET('/audit/records', { params: { query: { ...filter, cursor: pageParam, limit: 50 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (before) => before,
  });
}
