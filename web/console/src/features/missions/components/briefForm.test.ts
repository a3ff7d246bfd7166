import { describe, expect, it } from 'vitest';
import { briefOf, EMPTY_BRIEF, errorsOf } from './briefForm';

const NOW = new Date('2026-11-24T10:00:00Z');
const GOOD = { ...EMPTY_BRIEF, topic: 'Autumn tea', audience: 'Guests', goal: 'More visits', channels: ['mastodon'] };

describe('the brief form', () => {
  it('asks for what is needed', () => {
    expect(Object.keys(errorsOf(EMPTY_BRIEF, NOW)).sort()).toEqual(['audience', 'channels', 'goal', 'topic']);
  });

  it('has nothing against a good brief', () => {
    expect(errorsOf(GOOD, NOW)).toEqual({});
  });

  it.each(['javascript:alert(1)', 'ftp://example.org', 'example.org', 'https://'])('refuses the link %s', (link) => {
    expect(errorsOf({ ...GOOD, links: link }, NOW).links).toContain(link);
  });

  it('refuses more lines than the contract allows, and times that have passed', () => {
    const errors = errorsOf({ ...GOOD, keyMessages: 'a\n'.repeat(11), deadline: '2026-01-01T10:00' }, NOW);

    expect(errors.keyMessages).toBeDefined();
    expect(errors.deadline).toBeDefined();
  });

  it('becomes a brief with trimmed texts, lines as lists and the deadline in UTC', () => {
    const brief = briefOf({ ...GOOD, topic: '  Tea ', keyMessages: 'one\n\n two ', deadline: '2027-01-01T10:00' });

    expect(brief).toMatchObject({ topic: 'Tea', keyMessages: ['one', 'two'], links: [] });
    expect(brief.deadline).toBe(new Date('2027-01-01T10:00').toISOString());
  });
});
