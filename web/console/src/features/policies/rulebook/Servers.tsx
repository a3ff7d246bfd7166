import { Alert, Label } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Digest } from '../../../shared/ui/Digest';
import { Instant } from '../../../shared/ui/Instant';
import { Loaded } from '../../../shared/ui/Loaded';
import { Panel } from '../../../shared/ui/Panel';
import { useNodes } from '../api/useRulebooks';

const words = texts.rulebooks.servers;
const COLOURS = { HOLDS: 'green', BEHIND: 'red', GONE: 'grey' } as const;

/** Which servers decide by what is in force; one that is behind decides nothing until it follows. */
export function Servers() {
  return (
    <Loaded query={useNodes()}>
      {({ partial, revision, activatedAt, nodes }) => (
        <div className="stack">
          <Alert isInline variant={partial ? 'danger' : 'success'} title={partial ? words.partial : words.whole}>
            <Digest value={revision} /> · <Instant at={activatedAt} />
          </Alert>
          <Panel title={words.title}>
            <ul className="parts">
              {nodes.map((node) => (
                <Server key={node.id} node={node} />
              ))}
            </ul>
          </Panel>
        </div>
      )}
    </Loaded>
  );
}

function Server({ node }: { node: Schemas['NodeView'] }) {
  return (
    <li>
      <span>
        {node.host} {node.revision && <Digest value={node.revision} />}
        <span className="subtle part-detail">
          {words.seen} <Instant at={node.seenAt} />
          {node.problem && ` · ${node.problem}`}
        </span>
      </span>
      <Label isCompact color={COLOURS[node.state]}>
        {words.state[node.state]}
      </Label>
    </li>
  );
}
