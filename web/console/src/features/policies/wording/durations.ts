export type Unit = 'days' | 'hours' | 'minutes';

const ISO = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;
const MINUTES: Record<Unit, number> = { days: 1440, hours: 60, minutes: 1 };

/** An ISO 8601 duration as a number of its largest whole unit; nothing for one of years or seconds. */
export function amountOf(duration: string): { amount: number; unit: Unit } | undefined {
  const [, days = '0', hours = '0', minutes = '0'] = ISO.exec(duration) ?? [];
  if (!ISO.test(duration) || duration === 'P' || duration.endsWith('T')) return undefined;
  const total = Number(days) * MINUTES.days + Number(hours) * MINUTES.hours + Number(minutes);
  const unit = (['days', 'hours', 'minutes'] as const).find((each) => total % MINUTES[each] === 0) ?? 'minutes';
  return { amount: total / MINUTES[unit], unit };
}

export function durationOf(amount: number, unit: Unit): string {
  if (unit === 'days') return `P${amount}D`;
  return unit === 'hours' ? `PT${amount}H` : `PT${amount}M`;
}
