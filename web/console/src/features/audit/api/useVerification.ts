import { useMutation } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../../../shared/api/client';
import { verify } from '../proof/verify';

/** Fetches the proof of a record and checks it here, in the browser. */
export function useVerification(record: Schemas['AuditRecordView']) {
  return useMutation({
    mutationFn: async () => {
      const proof = await bodyOf(api.GET('/audit/records/{id}/proof', { params: { path: { id: record.id } } }));
      return { proof, checks: await verify(record, proof) };
    },
  });
}
