import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../../../shared/api/client';

const KEY = 'exceptions';

export function useExceptions(state: Schemas['ExceptionState'] | undefined) {
  return useInfiniteQuery({
    queryKey: [KEY, state ?? ''],
    queryFn: ({ pageParam }) =>
      bodyOf(api.GET('/exceptions', { params: { query: { limit: 50, ...(state && { state }), ...(pageParam && { cursor: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  });
}

export function useExceptionSummary() {
  return useQuery({ queryKey: [KEY, 'summary'], queryFn: () => bodyOf(api.GET('/exceptions/summary')) });
}
