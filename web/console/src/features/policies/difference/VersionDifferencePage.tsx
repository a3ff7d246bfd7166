import { PageSection } from '@patternfly/react-core';
import { useParams } from 'react-router';
import { texts } from '../../../i18n/texts';
import { useFilters } from '../../../shared/ui/filters';
import { Loaded } from '../../../shared/ui/Loaded';
import { PageHead } from '../../../shared/ui/PageHead';
import { Trail } from '../../../shared/ui/Trail';
import { useVersionDifference } from '../api/useDifference';
import { Difference } from './Difference';

const words = texts.difference;

/** What one version of a policy changes in another, in text and meaning. Both are in the address. */
export default function VersionDifferencePage() {
  const { id = '' } = useParams();
  const [filters] = useFilters();
  const from = filters.get('from') ?? 'in-force';
  const to = Number(filters.get('to') ?? 1);
  const difference = useVersionDifference(id, from, to);
  const trail = <Trail back={{ to: `/policies/${id}?tab=versions`, name: id }} here={words.short} />;
  return (
    <>
      <PageHead title={words.versions(from, to)} lead={words.lead} above={trail} />
      <PageSection>
        <div className="stack">
          <Loaded query={difference}>{(found) => <Difference difference={found} />}</Loaded>
        </div>
      </PageSection>
    </>
  );
}
