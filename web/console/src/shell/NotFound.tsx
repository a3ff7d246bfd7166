import { PageSection } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../i18n/texts';
import { Nothing } from '../shared/ui/Nothing';
import { PageHead } from '../shared/ui/PageHead';

export function NotFound() {
  return (
    <>
      <PageHead title={texts.shell.notFound} />
      <PageSection>
        <Nothing title={texts.shell.notFound} action={<Link to="/">{texts.shell.home}</Link>}>
          {texts.shell.notFoundBody}
        </Nothing>
      </PageSection>
    </>
  );
}
