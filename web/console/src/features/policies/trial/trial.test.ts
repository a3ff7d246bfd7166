import { describe, expect, it } from 'vitest';
import { EMPTY_REQUEST, trialOf, triable } from './trial';

describe('trying an example', () => {
  it('sends its setting with its text', () => {
    const request = triable({ text: 'Win!', channel: 'email', paidPartnership: true, links: [{ url: 'https://x.example' }] });

    expect(request).toEqual({
      ...EMPTY_REQUEST,
      text: 'Win!',
      channel: 'email',
      aiMade: false,
      paidPartnership: true,
      links: ['https://x.example'],
    });
  });

  it('is left when a request cannot carry what the example needs', () => {
    expect(triable({ text: 'Autumn', media: [{ mediaType: 'image/png' }] })).toBeUndefined();
    expect(triable({ text: 'Autumn', findings: [{ kind: 'media.broken', part: 'media/0' }] })).toBeUndefined();
  });

  it('leaves it to the detectors to find what stands in the text', () => {
    expect(triable({ text: '#ad', findings: [{ kind: 'disclosure.ad' }] })).toMatchObject({ text: '#ad' });
  });

  it('begins empty when the page was opened by its address', () => {
    expect(trialOf(null)).toEqual({ request: EMPTY_REQUEST });
    expect(trialOf({ request: { text: 7 } })).toEqual({ request: EMPTY_REQUEST });
  });
});
