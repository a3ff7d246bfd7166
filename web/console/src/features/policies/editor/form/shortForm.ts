/** The short form of a brand policy (short-form.schema.json). */
export interface ShortForm {
  rule_name: string;
  criteria: { required_colors?: string[]; forbidden_words?: string[]; tone_requirements?: string[] };
  severity: string;
  applies_to?: string | string[];
  owner?: string;
}

export const blankShort = (name: string, owner: string): ShortForm => ({
  rule_name: name,
  criteria: { forbidden_words: [] },
  severity: 'MEDIUM',
  ...(owner && { owner }),
});

const texts = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.every((each) => typeof each === 'string'));

/** The short form that a text is; nothing when the form could not show all of it. */
export function shortFormOf(text: string): ShortForm | undefined {
  try {
    const read = JSON.parse(text) as Partial<ShortForm> | null;
    const { rule_name: name, criteria, severity, applies_to: channels } = read ?? {};
    const whole =
      typeof name === 'string' &&
      typeof severity === 'string' &&
      typeof criteria === 'object' &&
      [criteria.required_colors, criteria.forbidden_words, criteria.tone_requirements].every(texts) &&
      (typeof channels === 'string' || texts(channels));
    return whole ? (read as ShortForm) : undefined;
  } catch {
    return undefined;
  }
}

export const shortText = (form: ShortForm): string => `${JSON.stringify(form, null, 2)}\n`;

/** Its channels as a list; none stands for all. */
export function channelsOf({ applies_to: channels }: ShortForm): string[] {
  const list = typeof channels === 'string' ? [channels] : (channels ?? []);
  return list.filter((channel) => channel !== 'all');
}
