import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

export function useProcesses() {
  return useQuery({ queryKey: ['processes'], queryFn: () => bodyOf(api.GET('/processes')) });
}
