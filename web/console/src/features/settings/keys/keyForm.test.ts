import { describe, expect, it } from 'vitest';
import { EMPTY_KEY, keyErrors, newKeyOf } from './keyForm';

const whole = { ...EMPTY_KEY, name: ' Ad tool ', serviceAccount: 'ad-tool' };

describe('a new key', () => {
  it('needs a name, an account and a scope', () => {
    expect(Object.keys(keyErrors({ ...EMPTY_KEY, scopes: [] }))).toEqual(['name', 'serviceAccount', 'scopes']);
    expect(keyErrors(whole)).toEqual({});
  });

  it.each(['Ad-Tool', '-ad', 'ad-', 'ad tool', 'a'.repeat(101)])('refuses "%s" as an account', (serviceAccount) => {
    expect(keyErrors({ ...whole, serviceAccount })).toHaveProperty('serviceAccount');
  });

  it('ends so many days from now', () => {
    const sent = newKeyOf({ ...whole, days: 30 }, new Date('2026-11-24T10:00:00Z'));

    expect(sent).toEqual({ name: 'Ad tool', serviceAccount: 'ad-tool', scopes: ['DECIDE'], expiresAt: '2026-12-24T10:00:00.000Z' });
  });
});
