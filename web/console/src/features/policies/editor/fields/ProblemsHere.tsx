import { HelperText, HelperTextItem } from '@patternfly/react-core';
import { useProblemsAt } from '../session/editing';

/** The problems of a place that no single field shows. */
export function ProblemsHere({ pointer }: { pointer: string }) {
  const problems = useProblemsAt(pointer);
  if (problems.length === 0) return null;
  return (
    <HelperText isLiveRegion>
      {problems.map(({ code, message }) => (
        <HelperTextItem key={code + message} variant="error">
          {message}
        </HelperTextItem>
      ))}
    </HelperText>
  );
}
