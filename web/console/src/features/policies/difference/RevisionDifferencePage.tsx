import { PageSection } from '@patternfly/react-core';
import { useParams } from 'react-router';
import { texts } from '../../../i18n/texts';
import { Digest } from '../../../shared/ui/Digest';
import { Loaded } from '../../../shared/ui/Loaded';
import { PageHead } from '../../../shared/ui/PageHead';
import { Trail } from '../../../shared/ui/Trail';
import { useRevisionDifference } from '../api/useDifference';
import { Difference } from './Difference';

const words = texts.difference;
const BACK = { to: '/rulebooks?tab=history', name: texts.rulebooks.title };

/** What one rulebook changes in another, in text and meaning. */
export default function RevisionDifferencePage() {
  const { from = '', to = '' } = useParams();
  const difference = useRevisionDifference(from, to);
  const lead = (
    <>
      <Digest value={from} /> → <Digest value={to} />
    </>
  );
  return (
    <>
      <PageHead title={words.revisions} lead={lead} above={<Trail back={BACK} here={words.short} />} />
      <PageSection>
        <div className="stack">
          <Loaded query={difference}>{(found) => <Difference difference={found} />}</Loaded>
        </div>
      </PageSection>
    </>
  );
}
