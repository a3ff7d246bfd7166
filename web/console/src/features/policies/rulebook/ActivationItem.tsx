import { Label } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useAnyRole } from '../../../shared/auth/me';
import { Digest } from '../../../shared/ui/Digest';
import { Instant } from '../../../shared/ui/Instant';
import { RollbackButton } from './RollbackButton';

const words = texts.rulebooks;

interface ActivationItemProps {
  record: Schemas['RulebookRecord'];
  /** The activation before it, as far as that is loaded. */
  before?: Schemas['RulebookRecord'];
  newest: boolean;
}

/** One activation: what came into force, by whom and why, and the ways to look closer or to go back. */
export function ActivationItem({ record, before, newest }: ActivationItemProps) {
  const readsAudit = useAnyRole('auditor', 'compliance-officer', 'admin');
  return (
    <div className="stack tight">
      <p className="lead">
        <Label isCompact variant="outline">
          {words.kind[record.kind]}
        </Label>
        <Link to={`/rulebooks/${record.revision}`}>
          <Digest value={record.revision} />
        </Link>
        {newest && (
          <Label isCompact color="green">
            {words.tabs.now}
          </Label>
        )}
        {record.partial && (
          <Label isCompact color="orange">
            {words.partial}
          </Label>
        )}
      </p>
      <p>{record.changes.length > 0 ? record.changes.map(words.change).join(', ') : words.rules(record.ruleCount)}</p>
      <p>{record.reason}</p>
      <p className="subtle">
        <Instant at={record.at} /> · {record.by} {readsAudit && <Link to={`/audit/${record.auditId}`}>{texts.decision.auditRecord}</Link>}
      </p>
      <p className="lead">
        {before && before.revision !== record.revision && (
          <Link to={`/rulebooks/${before.revision}/difference/${record.revision}`}>{words.whatChanged}</Link>
        )}
        {!newest && <RollbackButton revision={record.revision} at={record.at} />}
      </p>
    </div>
  );
}
