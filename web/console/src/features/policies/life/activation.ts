import { texts } from '../../../i18n/texts';
import type { ActivationOrder } from '../api/useActivate';

export type When = 'now' | 'at' | 'effective';

/** What the dialog asks for; moments as a browser's field for a day and a time gives them, in the reader's zone. */
export interface ActivationForm {
  when: When;
  at: string;
  until: string;
  reason: string;
}

export const EMPTY_ACTIVATION: ActivationForm = { when: 'now', at: '', until: '', reason: '' };

const words = texts.policies.activate;
const instant = (local: string): Date => new Date(local);
const isMoment = (local: string): boolean => !Number.isNaN(instant(local).getTime());

export type ActivationErrors = Partial<Record<'at' | 'until', string>>;

/** What is wrong with the moments of a form; a moment that has passed comes too late to plan. */
export function activationErrors({ when, at, until }: ActivationForm, now: Date): ActivationErrors {
  const begin = when === 'at' && isMoment(at) ? instant(at) : now;
  return {
    ...(when === 'at' && (!isMoment(at) || instant(at) <= now) && { at: words.atLater }),
    ...(until && (!isMoment(until) || instant(until) <= begin) && { until: words.untilLater }),
  };
}

/** A day of the law begins at midnight UTC, as rules count their days. */
export function orderOf({ when, at, until, reason }: ActivationForm, effectiveFrom?: string): ActivationOrder {
  return {
    ...(when === 'at' && { at: instant(at).toISOString() }),
    ...(when === 'effective' && effectiveFrom && { effectiveDate: effectiveFrom }),
    ...(until && { until: instant(until).toISOString() }),
    reason: reason.trim(),
  };
}
