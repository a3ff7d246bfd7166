import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

export function useCheckpoint() {
  return useQuery({ queryKey: ['audit', 'checkpoint'], queryFn: () => bodyOf(api.GET('/audit/checkpoint')) });
}
