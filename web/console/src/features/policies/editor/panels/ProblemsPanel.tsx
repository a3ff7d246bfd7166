import { Button, Spinner } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import { texts } from '../../../../i18n/texts';
import type { Schemas } from '../../../../shared/api/client';
import { ProblemAlert } from '../../../../shared/ui/ProblemAlert';
import type { RuleProblem } from '../session/problems';
import type { PanelsProps } from './Panels';
import { Remarks } from './Remarks';

const words = texts.editorPanels.problems;

/** What is wrong at which place, and what an analysis of all possible contents remarks. */
export function ProblemsPanel({ check, onShow }: PanelsProps) {
  const { data, isFetching, error, refetch } = check;
  return (
    <div className="stack tab-body">
      <p role="status" className="lead" data-problems={data && !isFetching ? data.check.problems.length : undefined}>
        {isFetching ? (
          <>
            <Spinner size="sm" aria-hidden /> {words.checking}
          </>
        ) : (
          data && words.count(data.check.problems.length)
        )}
      </p>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {data && data.check.problems.length === 0 && (
        <p>
          <CheckCircleIcon aria-hidden className="good" /> {words.none}
        </p>
      )}
      {data && data.check.problems.length > 0 && (
        <ul className="plain remarks">
          {data.check.problems.map((problem, i) => (
            <Problem key={`${i} ${problem.code} ${problem.place.text}`} problem={problem} onShow={onShow} />
          ))}
        </ul>
      )}
      {data && data.check.remarks.length > 0 && <Remarks remarks={data.check.remarks} />}
    </div>
  );
}

function Problem({ problem, onShow }: { problem: Schemas['ProblemView']; onShow: (problem: RuleProblem) => void }) {
  const { place, message, suggestion } = problem;
  return (
    <li>
      <p>{message}</p>
      {suggestion && <p className="subtle">{words.suggestion(suggestion)}</p>}
      <p className="subtle">
        {whereOf(place)}{' '}
        {place.sheet === undefined && (
          <Button variant="link" isInline aria-label={words.goTo(message)} onClick={() => onShow(problem)}>
            {words.go}
          </Button>
        )}
      </p>
    </li>
  );
}

function whereOf(place: Schemas['PlaceView']): string {
  if (place.line !== undefined) return texts.editor.line(place.line, place.column ?? 1);
  if (place.cell !== undefined) return texts.editor.cellPlace(place.sheet ?? '', place.cell);
  return '';
}
