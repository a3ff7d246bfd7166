import { texts } from '../../../../i18n/texts';
import type { Test, Value } from '../../wording/definition';
import { ChoiceField } from '../fields/ChoiceField';
import { NumberField } from '../fields/NumberField';
import { TextField } from '../fields/TextField';
import { useEditing } from '../session/editing';
import { suggestionsFor } from './suggestions';
import { useChannelSuggestions } from './useChannelSuggestions';

const words = texts.editorRules;

interface ValueFieldProps {
  fact: string;
  test: Test;
  pointer: string;
  onChange: (value: Value) => void;
}

/** One value, of the type of its field. */
export function ValueField({ fact, test, pointer, onChange }: ValueFieldProps) {
  const { facts } = useEditing();
  const channels = useChannelSuggestions();
  const { value } = test;
  if (typeof value === 'boolean') {
    const options = { true: texts.common.yes, false: texts.common.no };
    return (
      <ChoiceField pointer={pointer} label={words.value} value={String(value)} options={options} onChange={(to) => onChange(to === 'true')} />
    );
  }
  if (typeof value === 'number') return <NumberField pointer={pointer} label={words.value} value={value} onChange={onChange} />;
  if (typeof value === 'object') {
    return (
      <TextField
        pointer={pointer}
        label={words.moment}
        hint="2026-01-31T12:00:00Z"
        value={value.instant}
        onChange={(instant) => onChange({ instant })}
      />
    );
  }
  return (
    <TextField
      pointer={pointer}
      label={test.is === 'matches' ? words.expression : words.value}
      value={value ?? ''}
      suggestions={test.is === 'matches' ? undefined : suggestionsFor(fact, test.field, facts, channels)}
      onChange={onChange}
    />
  );
}
