import { api, bodyOf, type Schemas } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

const POLICIES = [['policies']];

export type Terms = Pick<Schemas['PolicyView'], 'title' | 'description' | 'owner' | 'secondApproval' | 'onBreach'>;

export function useSaveTerms(id: string, edition: number) {
  return useAct(
    (body: Terms) => bodyOf(api.PUT('/policies/{id}', { params: { path: { id }, header: { 'If-Match': `"${edition}"` } }, body })),
    POLICIES,
  );
}

/** Opens the next version, as a draft that begins as another one of the policy stands. */
export function useOpenVersion(id: string) {
  return useAct(
    (from: number | undefined, key) =>
      bodyOf(
        api.POST('/policies/{id}/versions', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: from === undefined ? {} : { from },
        }),
      ),
    POLICIES,
  );
}

export function useClone(id: string) {
  return useAct(
    (body: { id: string; title: string }, key) =>
      bodyOf(api.POST('/policies/{id}:clone', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body })),
    POLICIES,
  );
}
