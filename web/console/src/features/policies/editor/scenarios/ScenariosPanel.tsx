import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../../i18n/texts';
import { Loaded } from '../../../../shared/ui/Loaded';
import { Nothing } from '../../../../shared/ui/Nothing';
import { ProblemAlert } from '../../../../shared/ui/ProblemAlert';
import { useScenarios } from '../../api/useScenarios';
import { useRemoveScenario, useTestRun } from '../api/useTestRun';
import type { PanelsProps } from '../panels/Panels';
import { isUnsaved } from '../session/keeper';
import { AddScenario } from './AddScenario';
import { Results } from './Results';

const words = texts.editorPanels.scenarios;

/** What this policy must show: run on every save, red before green. */
export function ScenariosPanel({ policyId, number, draft, check, ruleIds, readOnly }: PanelsProps) {
  const scenarios = useScenarios(policyId);
  const wellFormed = check.data?.check.problems.length === 0;
  const run = useTestRun(policyId, number, draft.edition, wellFormed && !isUnsaved(draft));
  const remove = useRemoveScenario(policyId);
  const [adding, setAdding] = useState(false);
  return (
    <div className="stack tab-body">
      <p className="subtle">{words.lead}</p>
      {remove.error && <ProblemAlert error={remove.error} />}
      {!wellFormed && <p>{words.mendFirst}</p>}
      {wellFormed && (
        <Loaded query={run}>
          {({ results, passed }) =>
            results.length === 0 ? (
              <Nothing title={words.none}>{words.noneBody}</Nothing>
            ) : (
              <>
                <p role="status" data-red={results.length - passed}>
                  <strong>{words.summary(passed, results.length)}</strong>
                </p>
                <Results
                  results={results}
                  scenarios={scenarios.data ?? []}
                  onRemove={readOnly ? undefined : (scenario) => remove.act({ id: scenario.id, edition: scenario.edition })}
                />
              </>
            )
          }
        </Loaded>
      )}
      {!readOnly && !adding && (
        <div>
          <Button variant="secondary" onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        </div>
      )}
      {adding && <AddScenario policyId={policyId} ruleIds={ruleIds} onClose={() => setAdding(false)} />}
    </div>
  );
}
