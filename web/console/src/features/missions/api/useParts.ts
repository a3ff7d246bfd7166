import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

const REFRESH_MS = 30_000;

/** Health of the agents and parts; no event tells of it, so it is asked now and then. */
export function useParts() {
  return useQuery({
    queryKey: ['parts'],
    queryFn: async () => (await bodyOf(api.GET('/system/parts'))).items,
    refetchInterval: REFRESH_MS,
  });
}
