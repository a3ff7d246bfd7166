import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';
import type { Job } from '../../../shared/jobs/useJob';

/** What an impact job found (its `result`). */
export interface ImpactResult {
  policyId: string;
  version: number;
  examined: number;
  published: number;
  unreadable: number;
  flips: number;
  byTransition: Record<string, number>;
  byChannel: Record<string, number>;
  byBrand: Record<string, number>;
  byMarket: Record<string, number>;
  byRule: Record<string, number>;
}

export const impactOf = (job: Job): ImpactResult | undefined => job.result as ImpactResult | undefined;

export function useStartImpact(id: string, n: number) {
  return useAct(
    (body: Schemas['ImpactRequest'], key) =>
      bodyOf(
        api.POST('/policies/{id}/versions/{n}:impact', {
          params: { path: { id, n }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    [['jobs']],
  );
}

/** The newest impact run of a version that is done; nothing when none is among the latest jobs. */
export function useLastImpact(id: string, n: number) {
  return useQuery({
    queryKey: ['jobs', 'impact', id, n],
    queryFn: async () => {
      const { items } = await bodyOf(api.GET('/jobs', { params: { query: { kind: 'impact', state: 'DONE', limit: 50 } } }));
      return items.find((job) => impactOf(job)?.policyId === id && impactOf(job)?.version === n) ?? null;
    },
  });
}

export function useFlips(jobId: string) {
  return useInfiniteQuery({
    queryKey: ['jobs', jobId, 'flips'],
    queryFn: ({ pageParam }) =>
      bodyOf(api.GET('/jobs/{id}/flips', { params: { path: { id: jobId }, query: { limit: 10, ...(pageParam && { cursor: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  });
}
