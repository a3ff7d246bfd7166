import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';

export interface ExceptionForm {
  name: string;
  ruleId: string;
  /** Whether one content is freed or all content of a mission. */
  scope: 'mission' | 'content';
  target: string;
  reason: string;
  /** A day (ISO 8601); the exception ends with it, in UTC. */
  until: string;
}

const words = texts.exceptions;
const DAY_MS = 86_400_000;
const LONGEST_DAYS = 365;
const dayIn = (now: Date, days: number): string => new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);

/** What the form begins with: what the address names, and an end in a month. */
export function emptyException(parameters: URLSearchParams, now: Date): ExceptionForm {
  const content = parameters.get('content');
  return {
    name: '',
    ruleId: parameters.get('rule') ?? '',
    scope: content ? 'content' : 'mission',
    target: content ?? parameters.get('mission') ?? '',
    reason: '',
    until: dayIn(now, 30),
  };
}

export type ExceptionErrors = Partial<Record<keyof ExceptionForm, string>>;

export function exceptionErrors({ name, ruleId, target, reason, until }: ExceptionForm, now: Date): ExceptionErrors {
  const inTime = until > dayIn(now, 0) && until <= dayIn(now, LONGEST_DAYS);
  return {
    ...(!name.trim() && { name: words.nameNeeded }),
    ...(!ruleId && { ruleId: words.ruleNeeded }),
    ...(!target && { target: words.targetNeeded }),
    ...(!reason.trim() && { reason: words.reasonNeeded }),
    ...(!inTime && { until: words.untilWrong }),
  };
}

export function newExceptionOf({ name, ruleId, scope, target, reason, until }: ExceptionForm): Schemas['NewException'] {
  return {
    name: name.trim(),
    ruleId,
    ...(scope === 'mission' ? { missionId: target } : { contentId: target }),
    reason: reason.trim(),
    expiresAt: `${until}T00:00:00Z`,
  };
}
