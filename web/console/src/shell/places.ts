import { texts } from '../i18n/texts';

export interface Place {
  to: string;
  name: string;
  roles: string[];
  /** Shown below it while one is there or in one of them. */
  under?: { to: string; name: string }[];
}

const STAFF = ['business-user', 'compliance-officer', 'reviewer', 'process-designer', 'auditor', 'admin'];

/** Where one can go, and with which roles it has anything to show. */
export const PLACES: Place[] = [
  { to: '/missions', name: texts.shell.missions, roles: STAFF },
  { to: '/inbox', name: texts.shell.inbox, roles: ['business-user', 'reviewer', 'compliance-officer', 'admin'] },
  { to: '/library', name: texts.shell.library, roles: STAFF },
  {
    to: '/policies',
    name: texts.shell.policies,
    roles: STAFF,
    under: [
      { to: '/compliance', name: texts.compliance.title },
      { to: '/rulebooks', name: texts.shell.rulebooks },
      { to: '/rules', name: texts.shell.rules },
      { to: '/exceptions', name: texts.exceptions.title },
      { to: '/recalls', name: texts.recalls.title },
      { to: '/shadows', name: texts.shadows.title },
      { to: '/word-lists', name: texts.wordLists.title },
      { to: '/packs', name: texts.packs.title },
      { to: '/try', name: texts.shell.tryIt },
    ],
  },
  { to: '/processes', name: texts.shell.processes, roles: STAFF },
  { to: '/audit', name: texts.shell.audit, roles: ['auditor', 'compliance-officer', 'admin'] },
  { to: '/settings', name: texts.shell.settings, roles: ['compliance-officer', 'admin'] },
];

/** Each role lands where its day starts; with several roles the first of these counts. */
const HOMES: [role: string, to: string][] = [
  ['business-user', '/missions'],
  ['reviewer', '/inbox'],
  ['compliance-officer', '/policies'],
  ['auditor', '/audit'],
  ['admin', '/settings'],
  ['process-designer', '/processes'],
];

export const placesFor = (roles: string[]): Place[] =>
  PLACES.filter((place) => place.roles.some((role) => roles.includes(role)));

export const homeFor = (roles: string[]): string | undefined => HOMES.find(([role]) => roles.includes(role))?.[1];

/** At a place or at a page below it. */
export const isAt = (pathname: string, { to }: { to: string }): boolean => pathname === to || pathname.startsWith(`${to}/`);

export const isIn = (pathname: string, place: Place): boolean =>
  [place, ...(place.under ?? [])].some((each) => isAt(pathname, each));
