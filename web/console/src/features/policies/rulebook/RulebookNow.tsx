import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Instant } from '../../../shared/ui/Instant';
import { Loaded } from '../../../shared/ui/Loaded';
import { Panel } from '../../../shared/ui/Panel';
import { useRulebook } from '../api/useRulebook';
import { Planned } from './Planned';
import { RulebookFigures } from './RulebookFigures';
import { ThresholdTable } from './ThresholdTable';
import { WordListReaders } from './WordListReaders';

const words = texts.rules;

/** What is in force now: the revision, who brought it, what is planned, where scores turn the verdict. */
export function RulebookNow() {
  return <Loaded query={useRulebook()}>{(rulebook) => <Parts rulebook={rulebook} />}</Loaded>;
}

function Parts({ rulebook }: { rulebook: Schemas['RulebookView'] }) {
  return (
    <div className="stack">
      <Panel title={words.inForce}>
        <dl className="facts">
          <dt>{words.revision}</dt>
          <dd>
            <code>{rulebook.revision}</code>
          </dd>
          <dt>{words.activated}</dt>
          <dd>
            <Instant at={rulebook.activatedAt} /> · {rulebook.activatedBy}
          </dd>
        </dl>
      </Panel>
      <RulebookFigures rules={rulebook.rules} />
      <Planned />
      <div className="halves">
        <ThresholdTable thresholds={rulebook.thresholds} />
        <WordListReaders rules={rulebook.rules} />
      </div>
    </div>
  );
}
