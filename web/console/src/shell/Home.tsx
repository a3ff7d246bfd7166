import { PageSection } from '@patternfly/react-core';
import { Navigate } from 'react-router';
import { texts } from '../i18n/texts';
import { useMe } from '../shared/auth/me';
import { Loaded } from '../shared/ui/Loaded';
import { Nothing } from '../shared/ui/Nothing';
import { homeFor } from './places';

/** Sends each role to where its day starts. */
export function Home() {
  const me = useMe();
  const home = homeFor(me.data?.roles ?? []);
  if (home) return <Navigate to={home} replace />;
  return (
    <PageSection>
      <Loaded query={me}>{() => <Nothing title={texts.shell.noHome}>{texts.shell.noHomeBody}</Nothing>}</Loaded>
    </PageSection>
  );
}
