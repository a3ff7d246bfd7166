import { api, bodyOf } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

export type Judgement = 'approve' | 'reject';

interface Word {
  judgement: Judgement;
  comment: string;
  /** Of the rules that were read: an approval counts for these and no others. */
  contentHash: string;
}

/** The word of the second officer on a version. */
export function useJudge(id: string, n: number) {
  return useAct(({ judgement, comment, contentHash }: Word, key) => {
    const order = { params: { path: { id, n }, header: { 'Idempotency-Key': key } }, body: { comment, contentHash } };
    return bodyOf(
      judgement === 'approve'
        ? api.POST('/policies/{id}/versions/{n}:approve', order)
        : api.POST('/policies/{id}/versions/{n}:reject', order),
    );
  }, [['policies']]);
}

/** Takes a version back to be written on. */
export function useWithdraw(id: string, n: number) {
  return useAct(
    (reason: string, key) =>
      bodyOf(
        api.POST('/policies/{id}/versions/{n}:withdraw', {
          params: { path: { id, n }, header: { 'Idempotency-Key': key } },
          body: { reason },
        }),
      ),
    [['policies']],
  );
}
