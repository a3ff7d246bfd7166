import { Nav, NavItem, NavList, PageSidebar, PageSidebarBody } from '@patternfly/react-core';
import { Link, useLocation } from 'react-router';
import { texts } from '../i18n/texts';
import { useMe } from '../shared/auth/me';
import { InboxCount } from './InboxCount';
import { placesFor } from './places';

export function Navigation() {
  const { pathname } = useLocation();
  const { data: me } = useMe();
  return (
    <PageSidebar>
      <PageSidebarBody>
        <Nav aria-label={texts.shell.navigation}>
          <NavList>
            {placesFor(me?.roles ?? []).map(({ to, name }) => {
              const here = pathname === to || pathname.startsWith(`${to}/`);
              return (
                <NavItem key={to} itemId={to} isActive={here}>
                  <Link to={to} aria-current={here ? 'page' : undefined}>
                    {name} {to === '/inbox' && <InboxCount />}
                  </Link>
                </NavItem>
              );
            })}
          </NavList>
        </Nav>
      </PageSidebarBody>
    </PageSidebar>
  );
}
