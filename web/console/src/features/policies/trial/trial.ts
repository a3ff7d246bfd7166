import type { Schemas } from '../../../shared/api/client';
import type { Example } from '../wording/definition';

export type Request = Schemas['DecisionRequest'];

/** What the form to try a text begins with. */
export const EMPTY_REQUEST: Request = {
  text: '',
  channel: 'web',
  language: 'en',
  region: '',
  audience: 'general',
  kind: 'post',
  aiMade: true,
  paidPartnership: false,
  links: [],
  evidence: [],
};

/**
 * An example as a request for a decision; nothing when it has what a request cannot carry, as images or measures of a design.
 * What the example says is found in its text, the detectors have to find themselves.
 */
export function triable(example: Example): Request | undefined {
  const { media, brand, measures, attributes, findings = [] } = example;
  const elsewhere = findings.some(({ part = 'text' }) => part !== 'text');
  if (media || brand || measures || attributes || elsewhere) return undefined;
  const { text, channel, language, region, audience, kind, aiMade, paidPartnership, links } = example;
  const given = { channel, language, region, audience, kind, aiMade, paidPartnership };
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...EMPTY_REQUEST, aiMade: false, ...set, text, links: (links ?? []).map(({ url }) => url) };
}

/** What a page hands to the form: a request, and the rule that it is an example of. */
export interface Trial {
  request: Request;
  ruleId?: string;
}

/** The state of a navigation is whatever was put there: anything but a trial counts as none. */
export function trialOf(state: unknown): Trial {
  const given = (state ?? {}) as Partial<Trial>;
  const request = typeof given.request?.text === 'string' ? { ...EMPTY_REQUEST, ...given.request } : EMPTY_REQUEST;
  return { request, ...(given.ruleId && { ruleId: given.ruleId }) };
}
