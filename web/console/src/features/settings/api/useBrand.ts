import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

export function useBrand() {
  return useQuery({ queryKey: ['brand'], queryFn: () => bodyOf(api.GET('/brand')) });
}
