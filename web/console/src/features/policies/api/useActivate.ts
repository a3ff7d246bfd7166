import { api, bodyOf } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

/** What else shows what is in force. */
const STALE = [['policies'], ['rulebook'], ['rulebooks'], ['activations']];

export interface ActivationOrder {
  /** An instant; at once when there is neither this nor a day. */
  at?: string;
  /** A day (ISO 8601), from its first moment in UTC on. */
  effectiveDate?: string;
  until?: string;
  reason: string;
}

export function useActivate(id: string, n: number) {
  return useAct(
    (body: ActivationOrder, key) =>
      bodyOf(
        api.POST('/policies/{id}/versions/{n}:activate', {
          params: { path: { id, n }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    STALE,
  );
}

export function useRetire(id: string) {
  return useAct(
    (body: Pick<ActivationOrder, 'at' | 'reason'>, key) =>
      bodyOf(api.POST('/policies/{id}:retire', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body })),
    STALE,
  );
}
