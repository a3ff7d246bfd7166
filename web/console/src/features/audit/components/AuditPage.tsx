import { PageSection } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import { useFilters } from '../../../shared/ui/filters';
import { Loaded } from '../../../shared/ui/Loaded';
import { MoreButton } from '../../../shared/ui/MoreButton';
import { Nothing } from '../../../shared/ui/Nothing';
import { PageHead } from '../../../shared/ui/PageHead';
import { Panel } from '../../../shared/ui/Panel';
import { useAuditRecords } from '../api/useAuditRecords';
import { filterOf } from './auditFilter';
import { AuditFilters } from './AuditFilters';
import { AuditTable } from './AuditTable';
import { LatestCheckpoint } from './LatestCheckpoint';

const words = texts.audit;

/** Who did what, prove it. */
export default function AuditPage() {
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <PageSection>
        <div className="with-aside">
          <Panel title={words.records}>
            <AuditFilters />
            <Records />
          </Panel>
          <LatestCheckpoint />
        </div>
      </PageSection>
    </>
  );
}

function Records() {
  const [parameters] = useFilters();
  const list = useAuditRecords(filterOf(parameters));
  return (
    <Loaded query={list}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return <Nothing title={words.none}>{words.noneBody}</Nothing>;
        return (
          <>
            <AuditTable items={items} />
            <MoreButton list={list} />
          </>
        );
      }}
    </Loaded>
  );
}
