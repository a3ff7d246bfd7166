import { api, bodyOf } from '../../../../shared/api/client';
import { useAct } from '../../../../shared/api/useAct';
import type { Notation } from '../session/source';

interface NewPolicy {
  id: string;
  title: string;
  owner: string;
  description: string;
  notation: Notation;
  text?: string;
  /** Base64, of a workbook. */
  bytes?: string;
}

export function useCreatePolicy() {
  return useAct(
    ({ description, ...policy }: NewPolicy, key) =>
      bodyOf(
        api.POST('/policies', {
          params: { header: { 'Idempotency-Key': key } },
          body: { ...policy, secondApproval: false, ...(description && { description }) },
        }),
      ),
    [['policies']],
  );
}
