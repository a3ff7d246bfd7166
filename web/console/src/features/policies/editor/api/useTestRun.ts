import { api, bodyOf, type Schemas } from '../../../../shared/api/client';
import { useAct } from '../../../../shared/api/useAct';
import { scenariosKey, useScenarios } from '../../api/useScenarios';
import { useTestReport } from '../../api/useTestReport';
import type { Example } from '../../wording/definition';

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
    [scenariosKey(id)],
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
    [scenariosKey(id)],
  );
}

/** How the scenarios and the rules' own examples come out on an edition of a version; run anew on each save. */
export function useTestRun(id: string, n: number, edition: number, wanted: boolean) {
  const scenarios = useScenarios(id);
  return useTestReport(id, n, wanted && scenarios.data ? `${edition}, ${scenarios.dataUpdatedAt}` : undefined);
}
