import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

export function useMissionSummary() {
  return useQuery({ queryKey: ['missions', 'summary'], queryFn: () => bodyOf(api.GET('/missions/summary')) });
}
