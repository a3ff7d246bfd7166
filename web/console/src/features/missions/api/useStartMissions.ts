import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf, newKey, type Schemas } from '../../../shared/api/client';

export function useStartMissions() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (brief: Schemas['Brief']) =>
      bodyOf(api.POST('/missions', { params: { header: { 'Idempotency-Key': newKey() } }, body: brief })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['missions'] }),
  });
}
