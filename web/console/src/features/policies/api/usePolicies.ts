import { useQuery } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../../../shared/api/client';

const PAGE = 100;
/** An organisation with more policies than these filters them by more than a list. */
const MOST_PAGES = 10;

async function allPolicies(): Promise<Schemas['PolicyView'][]> {
  const policies: Schemas['PolicyView'][] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const read = await bodyOf(api.GET('/policies', { params: { query: { limit: PAGE, ...(cursor && { cursor }) } } }));
    policies.push(...read.items);
    cursor = read.nextCursor;
    if (!cursor) break;
  }
  return policies;
}

/** All policies, so that any filter and order is one of all of them. */
export function usePolicies() {
  return useQuery({ queryKey: ['policies', 'all'], queryFn: allPolicies });
}
