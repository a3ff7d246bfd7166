import type { Condition } from '../../wording/definition';

export type Preset = 'words' | 'found' | 'missing' | 'content' | 'unproven' | 'group' | 'other';

/** Conditions to begin with, as officers think of them. */
export const PRESETS: Record<Preset, () => Condition> = {
  words: () => ({ exists: { fact: 'word', where: [{ field: 'list', is: 'equals', value: '' }] } }),
  found: () => ({ exists: { fact: 'finding', where: [{ field: 'kind', is: 'equals', value: '' }] } }),
  missing: () => ({ none: { fact: 'disclosure', where: [{ field: 'type', is: 'equals', value: 'ad' }] } }),
  content: () => ({ exists: { fact: 'content', where: [{ field: 'paidPartnership', is: 'equals', value: true }] } }),
  unproven: () => ({
    all: [
      { exists: { fact: 'claim' } },
      { none: { fact: 'evidence', where: [{ field: 'topic', is: 'equals', other: { as: 'claim', field: 'topic' } }] } },
    ],
  }),
  group: () => ({ any: [] }),
  other: () => ({ exists: { fact: 'link' } }),
};
