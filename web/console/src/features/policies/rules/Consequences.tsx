import { List, ListItem } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Consequence, Violation } from '../wording/definition';
import { pointsWords } from '../wording/points';
import { EffectMark } from './EffectMark';

const words = texts.ruleWords;

/** What a rule does when it fires: its effect and words, its points, what it demands. */
export function Consequences({ consequences }: { consequences: Consequence[] }) {
  const points = consequences.flatMap((each) =>
    'points' in each ? [pointsWords(each.points)] : [],
  );
  return (
    <div className="stack">
      {consequences.map((each) => 'violation' in each && <Wrong key="violation" {...each.violation} />)}
      <List>
        {points.length > 0 && <ListItem>{words.points(points.join(', '))}</ListItem>}
        {consequences.map(
          (each) =>
            'obligation' in each && (
              <ListItem key={each.obligation.kind + each.obligation.value}>
                {texts.decision.obligation[each.obligation.kind](each.obligation.value)}
              </ListItem>
            ),
        )}
      </List>
    </div>
  );
}

function Wrong({ effect, message, remedy }: Violation) {
  return (
    <>
      <p>
        <EffectMark effect={effect} /> {words.effect[effect]}
      </p>
      <p>
        {words.message} <q>{withGaps(message)}</q>
      </p>
      {remedy && (
        <p>
          <strong>{texts.decision.remedy}</strong> {remedy}
        </p>
      )}
    </>
  );
}

/** `{finding.excerpt}` stands for what is found; as long as nothing is, it is a gap. */
const withGaps = (message: string): string => message.replaceAll(/\{[^{}]*\}/g, '…');
