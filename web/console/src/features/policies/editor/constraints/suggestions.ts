import { texts } from '../../../../i18n/texts';
import type { Suggestion } from '../fields/Suggestions';
import type { Facts } from '../model/facts';

const { kinds } = texts.decision;

const plain = (...values: string[]): Suggestion[] => values.map((value) => [value]);
const MEASURES = ['contrast.min', 'palette.share', 'logo.clear-space', 'text.overflow', 'pixels.width', 'pixels.height'];
const CLAIM = 'claim.';
const DISCLOSURE = 'disclosure.';

const without = (prefix: string): Suggestion[] =>
  kinds.filter(([kind]) => kind.startsWith(prefix) && kind !== prefix).map(([kind, name]) => [kind.slice(prefix.length), name]);

const KNOWN: Record<string, readonly Suggestion[]> = {
  'finding.kind': kinds.filter(([kind]) => !MEASURES.includes(kind)),
  'finding.part': plain('text', 'media/0', 'media/0/alt', 'link/0'),
  'claim.topic': without(CLAIM),
  'evidence.topic': without(CLAIM),
  'evidence.kind': plain('study', 'certificate', 'test', 'licence'),
  'disclosure.type': without(DISCLOSURE),
  'measure.name': kinds.filter(([kind]) => MEASURES.includes(kind)),
  'content.region': plain('EU', 'US', 'GB', 'DE', 'FR', 'AT', 'CH'),
  'content.language': plain('en', 'de', 'fr', 'es', 'it'),
  'content.audience': plain('consumer', 'professional', 'minor'),
  'content.kind': plain('post', 'email', 'ad'),
  'medium.mediaType': plain('image/png', 'image/jpeg', 'image/svg+xml', 'video/mp4'),
  'link.scheme': plain('https', 'http'),
  'coverage.outcome': plain('SCANNED', 'NOT_APPLICABLE', 'FAILED', 'TOO_LARGE', 'UNSUPPORTED'),
  'moment.dayOfWeek': plain('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'),
};

/** What usually stands in a field of a fact; nothing where anything may. */
export function suggestionsFor(fact: string, field: string, facts: Facts, channels: readonly Suggestion[]): readonly Suggestion[] | undefined {
  if (fact === 'content' && field === 'channel') return channels;
  if (fact === 'word' && field === 'list') return plain(...facts.wordLists);
  return KNOWN[`${fact}.${field}`];
}
