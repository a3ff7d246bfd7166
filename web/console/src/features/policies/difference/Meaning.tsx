import { Label } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { WitnessShown } from './WitnessShown';

const words = texts.difference;
const COLOURS = { DIFFERS: 'orange', SAME: 'green', NONE_FOUND: 'grey' } as const;

/** Each change in a sentence, with a content that is decided differently where there is one. */
export function Meaning({ changes }: { changes: Schemas['ChangeView'][] }) {
  return (
    <ul className="plain remarks">
      {changes.map((change) => (
        <li key={change.subject}>
          <div className="stack tight">
            <p className="lead">
              <Label isCompact variant="outline">
                {words.kind[change.kind]}
              </Label>
              <Label isCompact color={COLOURS[change.effect]}>
                {words.effect[change.effect]}
              </Label>
            </p>
            <p>{change.sentence}</p>
            {change.witness && <WitnessShown witness={change.witness} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
