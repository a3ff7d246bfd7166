import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../shared/api/client';

/** How many tasks wait for the signed-in person; live, as every list of tasks. */
export function useInboxCount(): number | undefined {
  const first = useQuery({
    queryKey: ['tasks', 'count'],
    queryFn: () => bodyOf(api.GET('/tasks', { params: { query: { limit: 1 } } })),
  });
  return first.data?.total;
}
