import { Label } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { VerdictMark } from '../../../shared/decision/VerdictMark';
import { ExternalLink } from '../../../shared/ui/ExternalLink';
import { Instant } from '../../../shared/ui/Instant';
import { ResolveItem } from './ResolveItem';

const words = texts.recalls;
const COLOURS = { OPEN: 'orange', REMOVING: 'blue', DONE: 'green' } as const;

/** One post in breach: from which verdict to which, why, and what is done about it. */
export function RecallItem({ item }: { item: Schemas['RecallItemView'] }) {
  return (
    <div className="stack tight">
      <p className="lead">
        <VerdictMark verdict={item.from} /> {texts.impact.becomes} <VerdictMark verdict={item.to} />
        <Label isCompact color={COLOURS[item.state]} data-state={item.state}>
          {words.itemState[item.state]}
          {item.outcome && `: ${words.outcome[item.outcome]}`}
        </Label>
      </p>
      <p className="post-text">{item.excerpt}</p>
      <ul>
        {item.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p className="lead">
        <ExternalLink href={item.url}>{words.post(item.platform)}</ExternalLink>
        <Link to={`/missions/${item.missionId}`}>{words.mission}</Link>
      </p>
      {item.note && (
        <p>
          <q>{item.note}</q> {item.by}
        </p>
      )}
      <p className="subtle">
        <Instant at={item.endedAt ?? item.createdAt} />
      </p>
      {item.state === 'OPEN' && <ResolveItem item={item} />}
    </div>
  );
}
