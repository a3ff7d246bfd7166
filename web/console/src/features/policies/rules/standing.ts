import type { Schemas } from '../../../shared/api/client';

type Dates = Pick<Schemas['RuleView'], 'effectiveFrom' | 'effectiveUntil'>;

export type Standing = 'inForce' | 'later' | 'ended';

/** Whether a rule counts on the day of an instant (UTC); its last day counts. */
export function standingOf({ effectiveFrom, effectiveUntil }: Dates, at: Date): Standing {
  const day = at.toISOString().slice(0, 10);
  if (day < effectiveFrom) return 'later';
  return effectiveUntil !== undefined && effectiveUntil < day ? 'ended' : 'inForce';
}
