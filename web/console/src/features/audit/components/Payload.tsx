import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Panel } from '../../../shared/ui/Panel';
import { Values } from './Values';

const words = texts.audit;

/** Who, before, after: for auditors; others read why they cannot. */
export function Payload({ record }: { record: Schemas['AuditRecordView'] }) {
  const state = record.payloadState ?? (record.payload ? 'READABLE' : 'NONE');
  return (
    <Panel title={words.payload}>
      <p className="subtle">{words.payloadState[state]}</p>
      {record.payload && <Values values={record.payload} />}
    </Panel>
  );
}
