import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';

type Profile = Schemas['BrandProfile'];
type Colour = Profile['palette'][number];

/** Lists are edited as lines. */
export type BrandForm = Record<
  'name' | 'website' | 'palette' | 'fonts' | 'tone' | 'requiredTerms' | 'forbiddenTerms' | 'competitors' | 'hashtags',
  string
>;

const words = texts.settings.brand;
const COLOUR = /^(.{1,40}?)\s+(#[0-9a-f]{6})(?:\s+(background|surface|text|accent))?$/i;

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export function formOf(profile: Profile): BrandForm {
  return {
    name: profile.name,
    website: profile.website ?? '',
    palette: profile.palette.map(({ name, hex, role }) => [name, hex, role].filter(Boolean).join(' ')).join('\n'),
    fonts: profile.fonts.join('\n'),
    tone: profile.tone.join('\n'),
    requiredTerms: profile.requiredTerms.join('\n'),
    forbiddenTerms: profile.forbiddenTerms.join('\n'),
    competitors: profile.competitors.join('\n'),
    hashtags: (profile.hashtags ?? []).join('\n'),
  };
}

function colourOf(line: string): Colour | undefined {
  const [, name, hex, role] = COLOUR.exec(line) ?? [];
  if (!name || !hex) return undefined;
  return { name, hex, ...(role && { role: role.toLowerCase() as Colour['role'] }) };
}

export function errorsOf(form: BrandForm): Partial<Record<keyof BrandForm, string>> {
  const colours = lines(form.palette);
  const bad = colours.find((line) => !colourOf(line));
  const palette = bad ? words.badColour(bad) : colours.length < 2 || colours.length > 12 ? words.colours : undefined;
  return { ...(!form.name.trim() && { name: words.nameNeeded }), ...(palette && { palette }) };
}

export function profileOf(form: BrandForm): Profile {
  return {
    name: form.name.trim(),
    palette: lines(form.palette).flatMap((line) => colourOf(line) ?? []),
    fonts: lines(form.fonts),
    tone: lines(form.tone),
    requiredTerms: lines(form.requiredTerms),
    forbiddenTerms: lines(form.forbiddenTerms),
    competitors: lines(form.competitors),
    hashtags: lines(form.hashtags),
    ...(form.website.trim() && { website: form.website.trim() }),
  };
}
