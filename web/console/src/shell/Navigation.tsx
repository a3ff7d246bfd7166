import { Nav, NavItem, NavList, PageSidebar, PageSidebarBody } from '@patternfly/react-core';
import { Link, useLocation } from 'react-router';
import { texts } from '../i18n/texts';
import { useMe } from '../shared/auth/me';
import { InboxCount } from './InboxCount';
import { isAt, isIn, placesFor, type Place } from './places';

export function Navigation() {
  const { pathname } = useLocation();
  const { data: me } = useMe();
  return (
    <PageSidebar>
      <PageSidebarBody>
        <Nav aria-label={texts.shell.navigation}>
          <NavList>
            {placesFor(me?.roles ?? []).flatMap((place) => [
              <PlaceItem key={place.to} place={place} here={isAt(pathname, place)} />,
              ...(isIn(pathname, place) ? (place.under ?? []) : []).map((under) => (
                <PlaceItem key={under.to} place={under} here={isAt(pathname, under)} className="nav-under" />
              )),
            ])}
          </NavList>
        </Nav>
      </PageSidebarBody>
    </PageSidebar>
  );
}

interface PlaceItemProps {
  place: Pick<Place, 'to' | 'name'>;
  here: boolean;
  className?: string;
}

function PlaceItem({ place: { to, name }, here, className }: PlaceItemProps) {
  return (
    <NavItem itemId={to} isActive={here} className={className}>
      <Link to={to} aria-current={here ? 'page' : undefined}>
        {name} {to === '/inbox' && <InboxCount />}
      </Link>
    </NavItem>
  );
}
