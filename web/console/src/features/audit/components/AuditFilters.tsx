import { FormSelect, FormSelectOption, SearchInput } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import { useFilters } from '../../../shared/ui/filters';

const words = texts.audit;

export function AuditFilters() {
  const [filters, set] = useFilters();
  return (
    <div className="filters" role="search">
      <Words name="action" label={words.action} />
      <Words name="subjectId" label={words.subject} />
      <FormSelect
        aria-label={words.outcomeLabel}
        value={filters.get('outcome') ?? ''}
        onChange={(_, value) => set('outcome', value)}
      >
        <FormSelectOption value="" label={`${words.outcomeLabel}: ${texts.common.any}`} />
        {Object.entries(words.outcome).map(([id, name]) => (
          <FormSelectOption key={id} value={id} label={name} />
        ))}
      </FormSelect>
    </div>
  );
}

function Words({ name, label }: { name: string; label: string }) {
  const [filters, set] = useFilters();
  return (
    <SearchInput
      aria-label={label}
      placeholder={label}
      value={filters.get(name) ?? ''}
      onChange={(_, value) => set(name, value)}
      onClear={() => set(name, '')}
    />
  );
}
