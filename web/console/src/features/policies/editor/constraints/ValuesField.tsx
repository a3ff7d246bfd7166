import { texts } from '../../../../i18n/texts';
import type { Test, Value } from '../../wording/definition';
import { TokenField } from '../fields/TokenField';
import { useEditing } from '../session/editing';
import { suggestionsFor } from './suggestions';
import { useChannelSuggestions } from './useChannelSuggestions';

interface ValuesFieldProps {
  fact: string;
  test: Test;
  pointer: string;
  onChange: (test: Test) => void;
}

const written = (value: Value): string => (typeof value === 'object' ? value.instant : String(value));

/** Several values of the type of their field. */
export function ValuesField({ fact, test, pointer, onChange }: ValuesFieldProps) {
  const { facts } = useEditing();
  const channels = useChannelSuggestions();
  const type = facts.type(fact, test.field);
  const read = (text: string): Value => {
    if (type === 'BOOLEAN') return text === 'true';
    if (type === 'INSTANT') return { instant: text };
    return type !== 'TEXT' && Number.isFinite(Number(text)) ? Number(text) : text;
  };
  return (
    <TokenField
      pointer={`${pointer}/values`}
      label={texts.editorRules.values}
      values={(test.values ?? []).map(written)}
      suggestions={suggestionsFor(fact, test.field, facts, channels)}
      onChange={(values) => onChange({ field: test.field, is: test.is, values: values.map(read) })}
    />
  );
}
