import { Label } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useAnyRole } from '../../../shared/auth/me';
import { Instant } from '../../../shared/ui/Instant';
import { Loaded } from '../../../shared/ui/Loaded';
import { Nothing } from '../../../shared/ui/Nothing';
import { Panel } from '../../../shared/ui/Panel';
import { useStory } from '../api/useStory';

const words = texts.policies.story;

/** What happened to a policy, newest first; each step leads to its audit record. */
export function Story({ policy }: { policy: Schemas['PolicyView'] }) {
  return (
    <Panel title={words.title}>
      <Loaded query={useStory(policy.id)}>
        {(entries) => {
          if (entries.length === 0) return <Nothing title={words.none}>{words.noneBody}</Nothing>;
          return (
            <ol className="plain timeline" reversed>
              {entries.map((entry) => (
                <li key={entry.auditIds[0]}>
                  <Told entry={entry} />
                </li>
              ))}
            </ol>
          );
        }}
      </Loaded>
    </Panel>
  );
}

function Told({ entry }: { entry: Schemas['StoryEntry'] }) {
  const readsAudit = useAnyRole('auditor', 'compliance-officer', 'admin');
  return (
    <>
      <p>
        {entry.version !== undefined && (
          <Label isCompact variant="outline">
            {texts.policies.version(entry.version)}
          </Label>
        )}{' '}
        {entry.refused && (
          <Label isCompact color="red">
            {words.refused}
          </Label>
        )}{' '}
        {entry.sentence}
      </p>
      {entry.note && <blockquote className="quoted">{entry.note}</blockquote>}
      <p className="subtle">
        <Instant at={entry.at} />{' '}
        {readsAudit &&
          entry.auditIds.map((id, index) => (
            <Link key={id} to={`/audit/${id}`}>
              {words.record(index, entry.auditIds.length)}
            </Link>
          ))}
      </p>
    </>
  );
}
