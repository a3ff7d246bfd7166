import { PageSection } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import { useFilters } from '../../../shared/ui/filters';
import { LoadedList } from '../../../shared/ui/LoadedList';
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
    <LoadedList list={list} nothing={<Nothing title={words.none}>{words.noneBody}</Nothing>}>
      {(items) => <AuditTable items={items} />}
    </LoadedList>
  );
}
