import { Label } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import { Digest } from '../../../shared/ui/Digest';
import { Instant } from '../../../shared/ui/Instant';
import { Loaded } from '../../../shared/ui/Loaded';
import { MoreButton } from '../../../shared/ui/MoreButton';
import { Panel } from '../../../shared/ui/Panel';
import { usePacks } from '../api/usePacks';

const words = texts.packs.history;

/** Packs that left and came, newest first. */
export function PackHistory() {
  const list = usePacks();
  return (
    <Panel title={words.title}>
      <Loaded query={list}>
        {({ pages }) => {
          const packs = pages.flatMap(({ items }) => items);
          if (packs.length === 0) return <p>{words.none}</p>;
          return (
            <>
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
              <MoreButton list={list} />
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}
