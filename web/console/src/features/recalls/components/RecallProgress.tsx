import { Progress } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';

const words = texts.recalls;

/** How much of what is in breach is settled. */
export function RecallProgress({ exposed, remediated }: { exposed: number; remediated: number }) {
  const said = words.progress(exposed, remediated);
  if (exposed === 0) return <span>{said}</span>;
  return (
    <Progress
      size="sm"
      value={(100 * remediated) / exposed}
      title={said}
      aria-label={said}
      measureLocation="none"
      variant={remediated === exposed ? 'success' : undefined}
    />
  );
}
