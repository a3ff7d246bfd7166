import { Alert, AlertActionLink, List, ListItem } from '@patternfly/react-core';
import { texts } from '../../i18n/texts';
import { asProblem } from '../api/problem';

/** What went wrong and what to do about it. */
export function ProblemAlert({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const problem = asProblem(error);
  const actions = onRetry && problem.worthRetrying && <AlertActionLink onClick={onRetry}>{texts.common.tryAgain}</AlertActionLink>;
  return (
    <Alert isInline variant="danger" title={problem.title} actionLinks={actions} role="alert">
      {(problem.detail || problem.status === 404) && <p>{problem.detail || texts.common.gone}</p>}
      {problem.retryAfterSeconds !== undefined && <p>{texts.common.retryIn(problem.retryAfterSeconds)}</p>}
      {problem.errors.length > 0 && (
        <List>
          {problem.errors.map((field) => (
            <ListItem key={field.pointer + field.detail}>
              {field.pointer}: {field.detail}
            </ListItem>
          ))}
        </List>
      )}
    </Alert>
  );
}
