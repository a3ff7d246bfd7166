import { describe, expect, it } from 'vitest';
import { blankShort, channelsOf, shortFormOf, shortText } from './shortForm';

describe('the short form', () => {
  it('is read back as it was written', () => {
    const form = { ...blankShort('House words', 'Brand'), applies_to: ['email'] };

    expect(shortFormOf(shortText(form))).toEqual(form);
  });

  it.each([
    ['"all"', []],
    ['"email"', ['email']],
    ['["email", "all"]', ['email']],
  ])('counts %s as channels', (channels, list) => {
    const form = shortFormOf(`{"rule_name": "a", "criteria": {}, "severity": "low", "applies_to": ${channels}}`);

    expect(form && channelsOf(form)).toEqual(list);
  });

  it.each(['[]', 'null', '{"rule_name": "a"}', '{"rule_name": "a", "severity": "low", "criteria": {"forbidden_words": "cheap"}}', '{'])(
    'leaves %s to the text',
    (text) => {
      expect(shortFormOf(text)).toBeUndefined();
    },
  );
});
