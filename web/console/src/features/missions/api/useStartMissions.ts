import { api, bodyOf, type Schemas } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

export function useStartMissions() {
  return useAct(
    (body: Schemas['Brief'], key) => bodyOf(api.POST('/missions', { params: { header: { 'Idempotency-Key': key } }, body })),
    [['missions']],
  );
}
