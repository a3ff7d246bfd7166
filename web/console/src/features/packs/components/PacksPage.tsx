import { PageSection } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import { useAnyRole } from '../../../shared/auth/me';
import { PageHead } from '../../../shared/ui/PageHead';
import { ExportForm } from './ExportForm';
import { ImportForm } from './ImportForm';
import { PackHistory } from './PackHistory';
import { PackKeys } from './PackKeys';

const words = texts.packs;

/** Policies that leave and come as signed archives, and whose archives are taken. */
export default function PacksPage() {
  const officer = useAnyRole('compliance-officer');
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <PageSection>
        <div className="stack">
          {officer && (
            <div className="halves">
              <ExportForm />
              <ImportForm />
            </div>
          )}
          <PackHistory />
          <PackKeys />
        </div>
      </PageSection>
    </>
  );
}
