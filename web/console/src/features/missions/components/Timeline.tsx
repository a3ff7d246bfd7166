import { Label } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { VerdictMark } from '../../../shared/decision/VerdictMark';
import { Instant } from '../../../shared/ui/Instant';
import { Loaded } from '../../../shared/ui/Loaded';
import { Panel } from '../../../shared/ui/Panel';
import { useTimeline } from '../api/useTimeline';

const words = texts.missions.page;

/** What happened, newest first. */
export function Timeline({ id }: { id: string }) {
  return (
    <Panel title={words.timeline}>
      <Loaded query={useTimeline(id)}>
        {(entries) => {
          if (entries.length === 0) return <p>{words.noTimeline}</p>;
          return (
            <ol className="plain timeline" reversed>
              {entries.toReversed().map((entry, index) => (
                <li key={`${entry.at} ${entries.length - index}`}>
                  <TimelineText entry={entry} />
                </li>
              ))}
            </ol>
          );
        }}
      </Loaded>
    </Panel>
  );
}

function TimelineText({ entry }: { entry: Schemas['TimelineEntry'] }) {
  return (
    <>
      <p>
        <Label isCompact variant="outline">
          {words.timelineKind[entry.kind]}
        </Label>{' '}
        {entry.title} {entry.verdict && <VerdictMark verdict={entry.verdict} />}
      </p>
      {entry.detail && <p>{entry.detail}</p>}
      <p className="subtle">
        <Instant at={entry.at} />
        {entry.actor && ` · ${entry.actor}`}
      </p>
    </>
  );
}
