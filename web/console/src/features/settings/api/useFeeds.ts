import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

export function useFeeds() {
  return useQuery({ queryKey: ['feeds'], queryFn: async () => (await bodyOf(api.GET('/feeds'))).items });
}
