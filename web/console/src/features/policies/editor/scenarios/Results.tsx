import { Button, Label } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import TimesCircleIcon from '@patternfly/react-icons/dist/esm/icons/times-circle-icon';
import TrashIcon from '@patternfly/react-icons/dist/esm/icons/trash-icon';
import { texts } from '../../../../i18n/texts';
import type { Schemas } from '../../../../shared/api/client';

const words = texts.editorPanels.scenarios;

interface ResultsProps {
  results: Schemas['TestResult'][];
  /** Those that people added; examples of rules are taken away in the rule. */
  scenarios: Schemas['ScenarioView'][];
  onRemove?: (scenario: Schemas['ScenarioView']) => void;
}

/** What came of each: what is not as expected, in sentences. */
export function Results({ results, scenarios, onRemove }: ResultsProps) {
  return (
    <ul className="plain remarks">
      {results.map((result) => {
        const kept = scenarios.find(({ id }) => id === result.id);
        return (
          <li key={result.id} data-passed={result.passed}>
            <div className="result-head">
              <span>
                <Mark passed={result.passed} /> {result.title}
              </span>
              {kept && onRemove && (
                <Button variant="plain" size="sm" aria-label={words.remove(result.title)} icon={<TrashIcon />} onClick={() => onRemove(kept)} />
              )}
            </div>
            {result.origin === 'EXAMPLE' && <p className="subtle">{words.ownExample}</p>}
            {result.failures.map((failure) => (
              <p key={failure}>{failure}</p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

function Mark({ passed }: { passed: boolean }) {
  return (
    <Label isCompact color={passed ? 'green' : 'red'} icon={passed ? <CheckCircleIcon /> : <TimesCircleIcon />}>
      {passed ? words.passed : words.failed}
    </Label>
  );
}
