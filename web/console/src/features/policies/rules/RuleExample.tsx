import { Label } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import { Panel } from '../../../shared/ui/Panel';
import type { Example } from '../wording/definition';
import { triable } from '../trial/trial';

const words = texts.rules;

interface RuleExampleProps {
  title: string;
  ruleId: string;
  /** What the example shows when the definition has none. */
  text: string;
  example?: Example;
}

/** An example with its setting, and the way to try it. */
export function RuleExample({ title, ruleId, text, example }: RuleExampleProps) {
  const request = example && triable(example);
  return (
    <Panel title={title}>
      <div className="stack">
        <p className="post-text">{example?.text ?? text}</p>
        {example && <Setting example={example} />}
        {example?.explanation && <p className="subtle">{example.explanation}</p>}
        {request ? (
          <Link to="/try" state={{ request, ruleId }}>
            {words.tryExample}
          </Link>
        ) : (
          <p className="subtle">{words.cannotTry}</p>
        )}
      </div>
    </Panel>
  );
}

function Setting({ example }: { example: Example }) {
  const said = [
    example.channel,
    example.region,
    example.audience,
    example.kind,
    example.paidPartnership && texts.common.paidPartnership,
    example.aiMade && texts.common.aiMade,
  ].filter((each): each is string => Boolean(each));
  return (
    <p className="fired-head">
      {said.map((each) => (
        <Label key={each} isCompact variant="outline">
          {each}
        </Label>
      ))}
    </p>
  );
}
