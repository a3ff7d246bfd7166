import { texts } from '../../../../i18n/texts';
import type { Compared } from '../../wording/definition';
import { ChoiceField } from '../fields/ChoiceField';
import { NumberField } from '../fields/NumberField';
import { fieldOptions, testOptions } from '../fields/options';
import { aggregated } from '../model/conditions';
import { useEditing } from '../session/editing';

const words = texts.editorRules;
const OPTIONS = testOptions(['atLeast', 'greaterThan', 'atMost', 'lessThan', 'equals', 'notEquals']);

/** A number made of all matching facts, and how it compares. */
export function Comparison({ compared, pointer, onChange }: { compared: Compared; pointer: string; onChange: (compared: Compared) => void }) {
  const { facts } = useEditing();
  const numbers = facts.numbers(compared.fact);
  return (
    <div className="pairs">
      <ChoiceField
        pointer={`${pointer}/aggregate`}
        label={words.aggregate}
        value={compared.aggregate}
        options={words.aggregates}
        onChange={(aggregate) => onChange(aggregated(compared, aggregate, numbers[0]?.name ?? ''))}
      />
      {compared.aggregate !== 'count' && (
        <ChoiceField
          pointer={`${pointer}/field`}
          label={words.of}
          value={compared.field ?? ''}
          options={fieldOptions(numbers)}
          onChange={(field) => onChange({ ...compared, field })}
        />
      )}
      <ChoiceField
        pointer={`${pointer}/is`}
        label={words.comparison}
        value={compared.is}
        options={OPTIONS}
        onChange={(is) => onChange({ ...compared, is })}
      />
      <NumberField
        pointer={`${pointer}/value`}
        label={words.limit}
        value={compared.value}
        onChange={(value) => onChange({ ...compared, value })}
      />
    </div>
  );
}
