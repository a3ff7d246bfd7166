import { Checkbox, FormSelect, FormSelectOption, SearchInput } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import { ChannelFilter } from '../../../shared/ui/ChannelFilter';
import { useFilters } from '../../../shared/ui/filters';

const words = texts.missions.filter;

export function MissionFilters() {
  const [filters, set] = useFilters();
  return (
    <div className="filters" role="search">
      <SearchInput
        aria-label={words.words}
        placeholder={words.words}
        value={filters.get('q') ?? ''}
        onChange={(_, value) => set('q', value)}
        onClear={() => set('q', '')}
      />
      <FormSelect aria-label={words.state} value={filters.get('state') ?? ''} onChange={(_, value) => set('state', value)}>
        <FormSelectOption value="" label={`${words.state}: ${texts.common.any}`} />
        {Object.entries(texts.missions.state).map(([state, name]) => (
          <FormSelectOption key={state} value={state} label={name} />
        ))}
      </FormSelect>
      <ChannelFilter value={filters.get('channel') ?? ''} onChange={(value) => set('channel', value)} />
      <Checkbox
        id="mine"
        label={words.mine}
        isChecked={filters.get('mine') === 'true'}
        onChange={(_, checked) => set('mine', checked ? 'true' : '')}
      />
    </div>
  );
}
