import { Checkbox } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { VerdictMark } from '../../../shared/decision/VerdictMark';
import { useFilters } from '../../../shared/ui/filters';
import { Instant } from '../../../shared/ui/Instant';
import { LoadedList } from '../../../shared/ui/LoadedList';
import { Panel } from '../../../shared/ui/Panel';
import { useDivergences } from '../api/useShadows';

const words = texts.shadows;

/** Decisions that the shadow would have made otherwise, newest first. */
export function Divergences({ shadow }: { shadow: Schemas['ShadowView'] }) {
  const [filters, set] = useFilters();
  const flipped = filters.get('flipped') === 'true';
  const list = useDivergences(shadow.id, flipped);
  return (
    <Panel title={words.divergences}>
      <div className="stack">
        <Checkbox id="flipped" label={words.onlyFlipped} isChecked={flipped} onChange={(_, checked) => set('flipped', checked ? 'true' : '')} />
        <LoadedList list={list} nothing={<p>{words.noDivergence(shadow.compared)}</p>}>
          {(found) => (
            <ul className="plain remarks">
              {found.map((divergence) => (
                <li key={divergence.id}>
                  <Divergence divergence={divergence} />
                </li>
              ))}
            </ul>
          )}
        </LoadedList>
      </div>
    </Panel>
  );
}

function Divergence({ divergence }: { divergence: Schemas['DivergenceView'] }) {
  return (
    <div className="stack tight">
      <p className="subtle">
        <Instant at={divergence.at} /> · {divergence.channel}
      </p>
      <div className="halves">
        <Side title={words.live} outcome={divergence.live} />
        <Side title={words.candidate} outcome={divergence.candidate} />
      </div>
    </div>
  );
}

function Side({ title, outcome }: { title: string; outcome: Schemas['ShadowOutcome'] }) {
  return (
    <div>
      <p className="lead">
        <strong>{title}</strong> <VerdictMark verdict={outcome.verdict} />
      </p>
      <ul className="plain">
        {outcome.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {outcome.obligations.map((obligation) => (
          <li key={obligation}>{obligation}</li>
        ))}
      </ul>
      {outcome.rules.length > 0 && <p className="subtle">{outcome.rules.join(', ')}</p>}
    </div>
  );
}
