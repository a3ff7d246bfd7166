import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

/** What a compliance officer looks at first, over so many days, today included. */
export function useSummary(days: number) {
  return useQuery({
    queryKey: ['compliance', days],
    queryFn: () => bodyOf(api.GET('/compliance/summary', { params: { query: { days } } })),
  });
}
