import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

export function useRule(ruleId: string) {
  return useQuery({
    queryKey: ['rulebook', ruleId],
    queryFn: () => bodyOf(api.GET('/rulebook/rules/{ruleId}', { params: { path: { ruleId } } })),
  });
}
