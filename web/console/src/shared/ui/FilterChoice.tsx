import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { texts } from '../../i18n/texts';
import { useFilters } from './filters';

interface FilterChoiceProps {
  /** Of the parameter in the address. */
  name: string;
  label: string;
  options: Record<string, string>;
}

/** One of several values, or any; the choice is in the address. */
export function FilterChoice({ name, label, options }: FilterChoiceProps) {
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
