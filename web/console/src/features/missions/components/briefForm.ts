import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';

type Brief = Schemas['Brief'];

/** The form as it is typed; lists are lines of text. */
export interface BriefForm {
  topic: string;
  audience: string;
  goal: string;
  channels: string[];
  keyMessages: string;
  links: string;
  deadline: string;
  paidPartnership: boolean;
  ideaChoice: 'score' | 'person';
  process: string;
}

export type BriefErrors = Partial<Record<keyof BriefForm, string>>;

export const EMPTY_BRIEF: BriefForm = {
  topic: '',
  audience: '',
  goal: '',
  channels: [],
  keyMessages: '',
  links: '',
  deadline: '',
  paidPartnership: false,
  ideaChoice: 'score',
  process: 'content-pipeline',
};

const words = texts.missions.brief;
const LENGTHS = { topic: [3, 300], audience: [3, 300], goal: [3, 500] } as const;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const isWebAddress = (link: string) => URL.canParse(link) && /^https?:$/.test(new URL(link).protocol);

function linesError(lines: string[], most: number, longest: number): string | undefined {
  if (lines.length > most) return words.tooMany(most);
  return lines.some((line) => line.length > longest) ? words.tooLong(longest) : undefined;
}

function linksError(lines: string[]): string | undefined {
  const bad = lines.find((link) => !isWebAddress(link));
  return bad === undefined ? linesError(lines, 5, 2000) : words.badLink(bad);
}

/** The same limits as the contract's, said while the form is filled; the server has the last word. */
export function errorsOf(form: BriefForm, now: Date): BriefErrors {
  const errors: BriefErrors = {};
  for (const [field, [least, most]] of Object.entries(LENGTHS) as [keyof typeof LENGTHS, readonly [number, number]][]) {
    const length = form[field].trim().length;
    if (length < least || length > most) errors[field] = words.between(least, most);
  }
  if (form.channels.length === 0) errors.channels = words.oneChannel;
  errors.keyMessages = linesError(linesOf(form.keyMessages), 10, 300);
  errors.links = linksError(linesOf(form.links));
  if (form.deadline && !(new Date(form.deadline) > now)) errors.deadline = words.past;
  return Object.fromEntries(Object.entries(errors).filter(([, message]) => message));
}

export function briefOf(form: BriefForm): Brief {
  return {
    topic: form.topic.trim(),
    audience: form.audience.trim(),
    goal: form.goal.trim(),
    channels: form.channels,
    keyMessages: linesOf(form.keyMessages),
    links: linesOf(form.links),
    language: 'en',
    paidPartnership: form.paidPartnership,
    ideaChoice: form.ideaChoice,
    process: form.process,
    ...(form.deadline && { deadline: new Date(form.deadline).toISOString() }),
  };
}
