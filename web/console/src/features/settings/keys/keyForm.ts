import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';

export type Scope = Schemas['ApiKeyScope'];

export interface KeyForm {
  name: string;
  serviceAccount: string;
  scopes: Scope[];
  days: number;
}

export const SCOPES: Scope[] = ['DECIDE', 'EXPLAIN'];
/** The server takes no key that lives longer than a year; the last choice leaves room for clocks that differ. */
export const LIFETIMES = [7, 30, 90, 180, 364];
export const EMPTY_KEY: KeyForm = { name: '', serviceAccount: '', scopes: ['DECIDE'], days: 90 };

const ACCOUNT = /^[a-z0-9]([a-z0-9-]{0,98}[a-z0-9])?$/;
const DAY_MS = 86_400_000;
const words = texts.apiKeys;

export type KeyErrors = Partial<Record<'name' | 'serviceAccount' | 'scopes', string>>;

/** What keeps a form from being sent, by field. */
export function keyErrors({ name, serviceAccount, scopes }: KeyForm): KeyErrors {
  return {
    ...(!name.trim() && { name: words.nameNeeded }),
    ...(!ACCOUNT.test(serviceAccount) && { serviceAccount: words.accountWrong }),
    ...(scopes.length === 0 && { scopes: words.scopeNeeded }),
  };
}

export function newKeyOf({ name, serviceAccount, scopes, days }: KeyForm, now: Date): Schemas['NewApiKey'] {
  return { name: name.trim(), serviceAccount, scopes, expiresAt: new Date(now.getTime() + days * DAY_MS).toISOString() };
}
