import { Label } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { VerdictMark } from '../../../shared/decision/VerdictMark';
import { Instant } from '../../../shared/ui/Instant';
import { LoadedList } from '../../../shared/ui/LoadedList';
import { useFlips } from '../api/useImpact';

const words = texts.impact;

/** The decisions that would be others, each with why it is what it is and why it would not be; published ones first. */
export function FlipList({ jobId }: { jobId: string }) {
  return (
    <LoadedList list={useFlips(jobId)}>
      {(flips) => (
        <ul className="plain remarks">
          {flips.map((flip) => (
            <li key={flip.id}>
              <Flip flip={flip} />
            </li>
          ))}
        </ul>
      )}
    </LoadedList>
  );
}

function Flip({ flip }: { flip: Schemas['FlipView'] }) {
  return (
    <div className="stack tight">
      <p className="lead">
        <VerdictMark verdict={flip.from} /> {words.becomes} <VerdictMark verdict={flip.to} />
        {flip.published && (
          <Label isCompact color="orange">
            {words.published}
          </Label>
        )}
      </p>
      <p className="post-text">{flip.excerpt}</p>
      <p className="subtle">
        {flip.channel} · <Instant at={flip.decidedAt} />
      </p>
      <div className="halves">
        <Why title={words.before} reasons={flip.whyBefore} />
        <Why title={words.after} reasons={flip.whyAfter} />
      </div>
    </div>
  );
}

function Why({ title, reasons }: { title: string; reasons: string[] }) {
  return (
    <div>
      <strong>{title}</strong>
      <ul className="plain">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
