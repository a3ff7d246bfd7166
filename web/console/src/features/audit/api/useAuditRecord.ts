import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

export function useAuditRecord(id: string) {
  return useQuery({
    queryKey: ['audit', 'record', id],
    queryFn: () => bodyOf(api.GET('/audit/records/{id}', { params: { path: { id } } })),
  });
}
