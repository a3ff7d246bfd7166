import { Button, PageSection } from '@patternfly/react-core';
import { useRouteError } from 'react-router';
import { texts } from '../i18n/texts';
import { Nothing } from '../shared/ui/Nothing';

/** Shown in place of a page that threw. */
export function Fault() {
  const error = useRouteError();
  return (
    <PageSection>
      <Nothing
        title={texts.shell.crashed}
        action={<Button onClick={() => location.reload()}>{texts.shell.reload}</Button>}
      >
        {texts.shell.crashedBody} <code>{error instanceof Error ? error.message : String(error)}</code>
      </Nothing>
    </PageSection>
  );
}
