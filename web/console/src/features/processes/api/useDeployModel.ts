import { api, bodyOf } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

export function useDeployModel() {
  return useAct(
    (bpmn: string, key) =>
      bodyOf(api.POST('/processes', { params: { header: { 'Idempotency-Key': key } }, body: { bpmn } })),
    [['processes']],
  );
}
