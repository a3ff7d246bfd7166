import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useFilters } from '../../../shared/ui/filters';
import { useVersions } from '../api/useVersions';
import { chosenVersion } from './chosenVersion';

/** Which version a part of the page is about. */
export function VersionChoice({ policy }: { policy: Schemas['PolicyView'] }) {
  const [filters, set] = useFilters();
  const { data: versions = [] } = useVersions(policy.id);
  const chosen = chosenVersion(policy, filters);
  return (
    <FormSelect
      className="version-choice"
      aria-label={texts.policies.shownVersion}
      value={String(chosen)}
      onChange={(_, number) => set('version', number)}
    >
      {versions.map(({ number, state }) => (
        <FormSelectOption key={number} value={String(number)} label={texts.policySays.version(number, texts.policies.state[state])} />
      ))}
      {!versions.some(({ number }) => number === chosen) && <FormSelectOption value={String(chosen)} label={texts.policies.version(chosen)} />}
    </FormSelect>
  );
}
