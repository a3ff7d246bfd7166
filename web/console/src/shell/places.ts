import { texts } from '../i18n/texts';

export interface Place {
  to: string;
  name: string;
  roles: string[];
}

const STAFF = ['business-user', 'compliance-officer', 'reviewer', 'process-designer', 'auditor', 'admin'];

/** Where one can go, and with which roles it has anything to show. */
export const PLACES: Place[] = [
  { to: '/missions', name: texts.shell.missions, roles: STAFF },
  { to: '/inbox', name: texts.shell.inbox, roles: ['business-user', 'reviewer', 'compliance-officer', 'admin'] },
  { to: '/library', name: texts.shell.library, roles: STAFF },
  { to: '/policies', name: texts.shell.policies, roles: STAFF },
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
