import { PageSection } from '@patternfly/react-core';
import { useParams } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Instant } from '../../../shared/ui/Instant';
import { Loaded } from '../../../shared/ui/Loaded';
import { PageHead } from '../../../shared/ui/PageHead';
import { Panel } from '../../../shared/ui/Panel';
import { Trail } from '../../../shared/ui/Trail';
import { useAuditRecord } from '../api/useAuditRecord';
import { OutcomeMark } from './OutcomeMark';
import { Payload } from './Payload';
import { Values } from './Values';
import { Verification } from './Verification';

const words = texts.audit;

/** One record, with its proof. */
export default function RecordPage() {
  const { id = '' } = useParams();
  const record = useAuditRecord(id);
  if (record.data) return <RecordParts key={id} record={record.data} />;
  return (
    <PageSection>
      <Loaded query={record}>{() => null}</Loaded>
    </PageSection>
  );
}

function RecordParts({ record }: { record: Schemas['AuditRecordView'] }) {
  const trail = <Trail back={{ to: '/audit', name: words.title }} here={record.index ?? words.notSequenced} />;
  const lead = (
    <span className="lead">
      <OutcomeMark outcome={record.outcome} /> <Instant at={record.at} />
    </span>
  );
  return (
    <>
      <PageHead title={record.action} above={trail} lead={lead} />
      <PageSection>
        <div className="halves">
          <div className="stack">
            <Panel title={words.facts}>
              <p className="subtle">{words.factsHint}</p>
              <Values values={{ ...subjectOf(record), ...record.facts }} />
            </Panel>
            <Payload record={record} />
          </div>
          <div className="stack">
            <Verification record={record} />
            {record.leaf && (
              <Panel title={words.leaf}>
                <pre className="code">{record.leaf}</pre>
                <p className="subtle">
                  {words.leafHash}: <code className="digest">{record.leafHash}</code>
                </p>
              </Panel>
            )}
          </div>
        </div>
      </PageSection>
    </>
  );
}

function subjectOf({ subjectType, subjectId, actorKind }: Schemas['AuditRecordView']): Record<string, string> {
  return { [subjectType]: subjectId ?? '', ...(actorKind && { [words.actor]: actorKind }) };
}
