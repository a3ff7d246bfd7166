import {
  Button,
  Masthead,
  MastheadBrand,
  MastheadContent,
  MastheadMain,
  MastheadToggle,
  Page,
  PageToggleButton,
  SkipToContent,
  Toolbar,
  ToolbarContent,
  ToolbarGroup,
  ToolbarItem,
} from '@patternfly/react-core';
import BarsIcon from '@patternfly/react-icons/dist/esm/icons/bars-icon';
import MoonIcon from '@patternfly/react-icons/dist/esm/icons/moon-icon';
import ShieldIcon from '@patternfly/react-icons/dist/esm/icons/shield-alt-icon';
import SunIcon from '@patternfly/react-icons/dist/esm/icons/sun-icon';
import { Link, Outlet, ScrollRestoration } from 'react-router';
import { texts } from '../i18n/texts';
import { LiveMark } from './LiveMark';
import { Navigation } from './Navigation';
import { setDark, useDark } from './theme';
import { UserMenu } from './UserMenu';

/** The frame around every page. */
export function Shell() {
  return (
    <Page
      masthead={<Head />}
      sidebar={<Navigation />}
      isManagedSidebar
      mainContainerId="main"
      mainTabIndex={-1}
      skipToContent={<SkipToContent href="#main">{texts.shell.skip}</SkipToContent>}
    >
      <Outlet />
      <ScrollRestoration />
    </Page>
  );
}

function Head() {
  return (
    <Masthead display={{ default: 'inline' }}>
      <MastheadMain>
        <MastheadToggle>
          <PageToggleButton variant="plain" aria-label={texts.shell.navigation}>
            <BarsIcon />
          </PageToggleButton>
        </MastheadToggle>
        <MastheadBrand>
          <Link to="/" className="brand">
            <ShieldIcon aria-hidden />
            <strong>{texts.shell.product}</strong>
          </Link>
        </MastheadBrand>
      </MastheadMain>
      <MastheadContent>
        <Toolbar isStatic>
          <ToolbarContent>
            <ToolbarGroup variant="action-group-plain" align={{ default: 'alignEnd' }}>
              <ToolbarItem alignSelf="center">
                <LiveMark />
              </ToolbarItem>
              <ToolbarItem>
                <ThemeButton />
              </ToolbarItem>
              <ToolbarItem>
                <UserMenu />
              </ToolbarItem>
            </ToolbarGroup>
          </ToolbarContent>
        </Toolbar>
      </MastheadContent>
    </Masthead>
  );
}

function ThemeButton() {
  const dark = useDark();
  return (
    <Button
      variant="plain"
      aria-label={dark ? texts.shell.darkOff : texts.shell.darkOn}
      icon={dark ? <SunIcon /> : <MoonIcon />}
      onClick={() => setDark(!dark)}
    />
  );
}
