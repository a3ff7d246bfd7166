import { api, bodyOf } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

/** What would come of deploying a model. */
export function useCheckModel() {
  return useAct((bpmn: string) => bodyOf(api.POST('/processes/check', { body: { bpmn } })), []);
}
