import { Button, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { useState, type FormEvent } from 'react';
import { texts } from '../../../i18n/texts';
import { ChannelFilter } from '../../../shared/ui/ChannelFilter';
import { useFilters } from '../../../shared/ui/filters';

const words = texts.library;

/** The question is sent when asked, each of the filters at once. */
export function LibraryFilters() {
  const [filters, set] = useFilters();
  const [question, setQuestion] = useState(filters.get('q') ?? '');
  const ask = (event: FormEvent) => {
    event.preventDefault();
    set('q', question.trim());
  };
  return (
    <>
      <form className="ask" role="search" onSubmit={ask}>
        <TextInput
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          maxLength={1000}
          value={question}
          onChange={(_, value) => setQuestion(value)}
        />
        <Button type="submit">{words.searchButton}</Button>
      </form>
      <div className="filters">
        <ChannelFilter value={filters.get('channel') ?? ''} onChange={(value) => set('channel', value)} />
        <FormSelect
          aria-label={words.verdict}
          value={filters.get('verdict') ?? ''}
          onChange={(_, value) => set('verdict', value)}
        >
          <FormSelectOption value="" label={`${words.verdict}: ${texts.common.any}`} />
          {Object.entries(texts.decision.verdict).map(([id, name]) => (
            <FormSelectOption key={id} value={id} label={name} />
          ))}
        </FormSelect>
        <Day name="from" label={words.from} />
        <Day name="to" label={words.to} />
      </div>
    </>
  );
}

function Day({ name, label }: { name: string; label: string }) {
  const [filters, set] = useFilters();
  return (
    <label className="day">
      <span>{label}</span>
      <TextInput
        type="date"
        aria-label={label}
        value={filters.get(name) ?? ''}
        onChange={(_, value) => set(name, value)}
      />
    </label>
  );
}
