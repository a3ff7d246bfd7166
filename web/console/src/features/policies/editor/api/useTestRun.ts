import { useQuery } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../../../../shared/api/client';
import { useAct } from '../../../../shared/api/useAct';
import { useScenarios } from '../../api/useScenarios';
import type { Example } from '../../wording/definition';

const keyOf = (id: string) => ['policies', id, 'scenarios'];

/** What is expected of a decision; what is not spoken of may be anything. */
export interface Expectation {
  verdict?: Schemas['Verdict'];
  fires?: string[];
  silent?: string[];
}

/** The contract leaves open what content and expectation hold: they are as in the examples of rules. */
export interface NewScenario {
  title: string;
  content: Example;
  expect: Expectation;
}

export function useAddScenario(id: string) {
  return useAct(
    (scenario: NewScenario, key) =>
      bodyOf(
        api.POST('/policies/{id}/scenarios', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: scenario as unknown as Schemas['ScenarioRequest'],
        }),
      ),
    [keyOf(id)],
  );
}

export function useRemoveScenario(id: string) {
  return useAct(
    ({ id: scenarioId, edition }: Pick<Schemas['ScenarioView'], 'id' | 'edition'>) =>
      bodyOf(
        api.DELETE('/policies/{id}/scenarios/{scenarioId}', {
          params: { path: { id, scenarioId }, header: { 'If-Match': `"${edition}"` } },
        }),
      ),
    [keyOf(id)],
  );
}

/** How the scenarios and the rules' own examples come out on an edition of a version; run anew on each save. */
export function useTestRun(id: string, n: number, edition: number, wanted: boolean) {
  const scenarios = useScenarios(id);
  return useQuery({
    queryKey: ['policies', id, 'test-run', n, edition, scenarios.dataUpdatedAt],
    queryFn: ({ signal }) => bodyOf(api.POST('/policies/{id}/versions/{n}:test', { params: { path: { id, n } }, signal })),
    enabled: wanted && scenarios.data !== undefined,
    staleTime: Infinity,
    gcTime: 60_000,
  });
}
