import { SearchInput } from '@patternfly/react-core';
import { useFilters } from './filters';

/** Words to look for; they are in the address as `q`. */
export function FilterWords({ label }: { label: string }) {
  const [filters, set] = useFilters();
  return (
    <SearchInput
      aria-label={label}
      placeholder={label}
      value={filters.get('q') ?? ''}
      onChange={(_, value) => set('q', value)}
      onClear={() => set('q', '')}
    />
  );
}
