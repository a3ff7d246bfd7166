import { api, bodyOf, type Schemas } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

export function useStartShadow() {
  return useAct(
    (body: Schemas['NewShadow'], key) => bodyOf(api.POST('/shadows', { params: { header: { 'Idempotency-Key': key } }, body })),
    [['shadows']],
  );
}
