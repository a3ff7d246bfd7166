import { Alert } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Panel } from '../../../shared/ui/Panel';
import { Meaning } from './Meaning';
import { TextDifference } from './TextDifference';

const words = texts.difference;
const LOOK = { DIFFERS: 'warning', SAME: 'success', NONE_FOUND: 'info' } as const;

/** What was changed: first what it does to decisions, shown on contents; then the lines of the texts. */
export function Difference({ difference }: { difference: Schemas['RulebookDifferenceView'] }) {
  const { effect, sentence, complete, changes, texts: changed } = difference;
  return (
    <>
      <Panel title={words.meaning}>
        <div className="stack">
          <Alert isInline variant={LOOK[effect]} title={sentence}>
            {!complete && words.incomplete}
          </Alert>
          {changes.length === 0 ? <p>{words.nothing}</p> : <Meaning changes={changes} />}
        </div>
      </Panel>
      {changed.map(({ policyId, lines }) => (
        <Panel key={policyId} title={words.text(policyId)}>
          <TextDifference lines={lines} label={words.text(policyId)} />
        </Panel>
      ))}
    </>
  );
}
