import { Button } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Instant } from '../../../shared/ui/Instant';
import { Loaded } from '../../../shared/ui/Loaded';
import { Panel } from '../../../shared/ui/Panel';
import { useCheckpoint } from '../api/useCheckpoint';

const words = texts.audit;

/** The latest signed tree head: what a third party keeps to hold the log to its word. */
export function LatestCheckpoint() {
  return (
    <Panel title={words.checkpoint}>
      <Loaded query={useCheckpoint()}>
        {(checkpoint) => (
          <div className="stack">
            <CheckpointFacts checkpoint={checkpoint} />
            <Button variant="secondary" onClick={() => download(checkpoint)}>
              {words.download}
            </Button>
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

export function CheckpointFacts({ checkpoint }: { checkpoint: Schemas['CheckpointView'] }) {
  return (
    <dl className="facts">
      <dt>{words.origin}</dt>
      <dd>{checkpoint.origin}</dd>
      <dt>{words.size}</dt>
      <dd>{checkpoint.treeSize}</dd>
      <dt>{words.root}</dt>
      <dd>
        <code className="digest">{checkpoint.rootHash}</code>
      </dd>
      <dt>{words.signed}</dt>
      <dd>
        <Instant at={checkpoint.signedAt} />
      </dd>
      <dt>{words.key}</dt>
      <dd>
        <code className="digest">{checkpoint.publicKey}</code>
      </dd>
    </dl>
  );
}

function download({ note, treeSize }: Schemas['CheckpointView']): void {
  const address = URL.createObjectURL(new Blob([note], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `checkpoint-${treeSize}.txt`;
  link.click();
  URL.revokeObjectURL(address);
}
