import { useMutation } from '@tanstack/react-query';
import { api, bodyOf, newKey, type Schemas } from '../../../shared/api/client';

export function useDecide() {
  return useMutation({
    mutationFn: (request: Schemas['DecisionRequest']) =>
      bodyOf(api.POST('/decisions', { params: { header: { 'Idempotency-Key': newKey() } }, body: request })),
  });
}
