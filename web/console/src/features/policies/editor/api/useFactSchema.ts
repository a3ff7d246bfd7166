import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../../shared/api/client';

/** What rules may speak of, and the word lists in force. */
export function useFactSchema() {
  return useQuery({ queryKey: ['fact-schema'], queryFn: () => bodyOf(api.GET('/fact-schema')), staleTime: 300_000 });
}
