import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

export function useRulebook() {
  return useQuery({ queryKey: ['rulebook'], queryFn: () => bodyOf(api.GET('/rulebook')) });
}
