import { api, bodyOf, type Schemas } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

const STALE = [['exceptions']];

export function useAskException() {
  return useAct(
    (body: Schemas['NewException'], key) =>
      bodyOf(api.POST('/exceptions', { params: { header: { 'Idempotency-Key': key } }, body })),
    STALE,
  );
}

export type Step = 'approve' | 'reject' | 'revoke';

/** What an officer says to an exception: a comment, or the reason why it ends. */
export function useStep(id: string) {
  return useAct(({ step, words }: { step: Step; words: string }) => {
    const params = { path: { id } };
    if (step === 'approve') return bodyOf(api.POST('/exceptions/{id}:approve', { params, body: { comment: words } }));
    if (step === 'reject') return bodyOf(api.POST('/exceptions/{id}:reject', { params, body: { comment: words } }));
    return bodyOf(api.POST('/exceptions/{id}:revoke', { params, body: { reason: words } }));
  }, STALE);
}
