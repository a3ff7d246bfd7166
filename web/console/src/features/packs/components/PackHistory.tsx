import { Label } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import { Digest } from '../../../shared/ui/Digest';
import { Instant } from '../../../shared/ui/Instant';
import { LoadedList } from '../../../shared/ui/LoadedList';
import { Panel } from '../../../shared/ui/Panel';
import { usePacks } from '../api/usePacks';

const words = texts.packs.history;

/** Packs that left and came, newest first. */
export function PackHistory() {
  const list = usePacks();
  return (
    <Panel title={words.title}>
      <LoadedList list={list} nothing={<p>{words.none}</p>}>
        {(packs) => (
          <ul className="parts">
            {packs.map((pack) => (
              <li key={pack.id}>
                <span>
                  {pack.packId} {pack.version} <Digest value={pack.digest} />
                  <span className="subtle part-detail">
                    {pack.policies.join(', ')} · {pack.by}, <Instant at={pack.at} />
                  </span>
                </span>
                <Label isCompact variant="outline">
                  {words.direction[pack.direction]}
                </Label>
              </li>
            ))}
          </ul>
        )}
      </LoadedList>
    </Panel>
  );
}
