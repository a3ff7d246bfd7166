import { Label } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useAnyRole } from '../../../shared/auth/me';
import { useFilters } from '../../../shared/ui/filters';
import { Instant } from '../../../shared/ui/Instant';
import { Loaded } from '../../../shared/ui/Loaded';
import { Panel } from '../../../shared/ui/Panel';
import { useScenarios } from '../api/useScenarios';
import { useVersion } from '../api/useVersions';
import { chosenVersion } from '../page/chosenVersion';
import { VersionChoice } from '../page/VersionChoice';
import { TestResults } from './TestResults';

const words = texts.scenarios;

/** What a policy has to show, and whether the chosen version does. */
export function ScenariosTab({ policy }: { policy: Schemas['PolicyView'] }) {
  const [filters] = useFilters();
  const tries = useAnyRole('compliance-officer', 'auditor', 'admin');
  const version = useVersion(policy.id, chosenVersion(policy, filters));
  return (
    <div className="stack">
      <VersionChoice policy={policy} />
      {tries && <Loaded query={version}>{(shown) => <TestResults policyId={policy.id} version={shown} />}</Loaded>}
      <Panel title={words.kept}>
        <Loaded query={useScenarios(policy.id)}>
          {(scenarios) => (scenarios.length === 0 ? <p>{words.noneKept}</p> : <Kept scenarios={scenarios} />)}
        </Loaded>
      </Panel>
    </div>
  );
}

function Kept({ scenarios }: { scenarios: Schemas['ScenarioView'][] }) {
  return (
    <ul className="parts">
      {scenarios.map((scenario) => (
        <li key={scenario.id}>
          <span>
            {scenario.title}
            <span className="subtle part-detail">
              {scenario.updatedBy}, <Instant at={scenario.updatedAt} />
            </span>
          </span>
          <Label isCompact variant="outline">
            {words.origin[scenario.origin]}
          </Label>
        </li>
      ))}
    </ul>
  );
}
