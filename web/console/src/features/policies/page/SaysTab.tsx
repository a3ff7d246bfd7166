import type { Schemas } from '../../../shared/api/client';
import { texts } from '../../../i18n/texts';
import { useFilters } from '../../../shared/ui/filters';
import { Loaded } from '../../../shared/ui/Loaded';
import { Nothing } from '../../../shared/ui/Nothing';
import { useVersion } from '../api/useVersions';
import { PolicyWords } from '../says/PolicyWords';
import { chosenVersion } from './chosenVersion';
import { VersionChoice } from './VersionChoice';

const words = texts.policySays;

/** One version of a policy in words. */
export function SaysTab({ policy }: { policy: Schemas['PolicyView'] }) {
  const [filters] = useFilters();
  const version = useVersion(policy.id, chosenVersion(policy, filters));
  return (
    <div className="stack">
      <VersionChoice policy={policy} />
      <Loaded query={version}>
        {({ guided }) => (guided ? <PolicyWords content={guided} /> : <Nothing title={words.nothing}>{words.nothingBody}</Nothing>)}
      </Loaded>
    </div>
  );
}
