import { Checkbox, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import { ChannelFilter } from '../../../shared/ui/ChannelFilter';
import { useFilters } from '../../../shared/ui/filters';

const { scope, kindLabel, kind, overdueOnly } = texts.tasks;

export function TaskFilters() {
  const [filters, set] = useFilters();
  return (
    <div className="filters" role="search">
      <FormSelect aria-label={scope.label} value={filters.get('scope') ?? ''} onChange={(_, value) => set('scope', value)}>
        <FormSelectOption value="" label={scope.all} />
        <FormSelectOption value="mine" label={scope.mine} />
        <FormSelectOption value="roles" label={scope.roles} />
      </FormSelect>
      <FormSelect aria-label={kindLabel} value={filters.get('kind') ?? ''} onChange={(_, value) => set('kind', value)}>
        <FormSelectOption value="" label={`${kindLabel}: ${texts.common.any}`} />
        {Object.entries(kind).map(([id, name]) => (
          <FormSelectOption key={id} value={id} label={name} />
        ))}
      </FormSelect>
      <ChannelFilter value={filters.get('channel') ?? ''} onChange={(value) => set('channel', value)} />
      <Checkbox
        id="overdue"
        label={overdueOnly}
        isChecked={filters.get('overdue') === 'true'}
        onChange={(_, checked) => set('overdue', checked ? 'true' : '')}
      />
    </div>
  );
}
