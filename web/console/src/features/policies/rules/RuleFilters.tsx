import { FormSelect, FormSelectOption, SearchInput } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import { useFilters } from '../../../shared/ui/filters';

const words = texts.rules;

export function RuleFilters({ owners }: { owners: string[] }) {
  const [filters, set] = useFilters();
  return (
    <div className="filters" role="search">
      <SearchInput
        aria-label={words.find}
        placeholder={words.find}
        value={filters.get('q') ?? ''}
        onChange={(_, value) => set('q', value)}
        onClear={() => set('q', '')}
      />
      <Choice name="effect" label={words.effect} options={texts.decision.effect} />
      <Choice name="severity" label={words.severity} options={texts.decision.severity} />
      <Choice name="owner" label={words.owner} options={Object.fromEntries(owners.map((owner) => [owner, owner]))} />
      <Choice name="standing" label={words.column.state} options={words.standings} />
    </div>
  );
}

function Choice({ name, label, options }: { name: string; label: string; options: Record<string, string> }) {
  const [filters, set] = useFilters();
  return (
    <FormSelect aria-label={label} value={filters.get(name) ?? ''} onChange={(_, value) => set(name, value)}>
      <FormSelectOption value="" label={`${label}: ${texts.common.any}`} />
      {Object.entries(options).map(([id, text]) => (
        <FormSelectOption key={id} value={id} label={text} />
      ))}
    </FormSelect>
  );
}
