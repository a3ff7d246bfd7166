import { texts } from '../../../../i18n/texts';
import { ChoiceField } from '../fields/ChoiceField';
import { fieldOptions, testOptions } from '../fields/options';
import { TextField } from '../fields/TextField';
import { operandOf } from '../model/constraints';
import type { ColumnTest } from '../model/document';
import { tidy } from '../model/lists';
import { useEditing } from '../session/editing';

const words = texts.editorRules;
const { fact: facts } = texts.ruleWords;

interface ColumnTestFieldsProps {
  test: ColumnTest;
  /** Whether there must be no such fact. */
  none: boolean;
  onChange: (test: ColumnTest, none: boolean) => void;
}

/** Which field of which fact a column tests, and how. */
export function ColumnTestFields({ test, none, onChange }: ColumnTestFieldsProps) {
  const { facts: known } = useEditing();
  const names = Object.fromEntries(known.entries.map(({ name }) => [name, facts[name]?.[0] ?? name]));
  const refact = (fact: string) => {
    const field = known.fields(fact)[0]?.name ?? '';
    onChange({ fact, field, is: 'equals' }, none);
  };
  const refield = (field: string) => onChange({ ...test, field, is: known.tests(test.fact, field).includes(test.is) ? test.is : 'equals' }, none);
  return (
    <>
      <div className="pairs">
        <ChoiceField
          pointer="/column/quantifier"
          label={words.quantifier}
          value={none ? 'none' : 'exists'}
          options={{ exists: words.quantifiers.exists, none: words.quantifiers.none }}
          onChange={(to) => onChange(test, to === 'none')}
        />
        <ChoiceField pointer="/column/fact" label={words.fact} hint={known.entry(test.fact)?.description} value={test.fact} options={names} onChange={refact} />
      </div>
      <div className="pairs">
        <ChoiceField
          pointer="/column/field"
          label={words.field}
          hint={known.field(test.fact, test.field)?.description}
          value={test.field}
          options={fieldOptions(known.fields(test.fact))}
          onChange={refield}
        />
        <ChoiceField
          pointer="/column/is"
          label={words.test}
          hint={`${texts.editorGrid.expects[operandOf(test.is)]}. ${texts.editorGrid.blank}`}
          value={test.is}
          options={testOptions(known.tests(test.fact, test.field))}
          onChange={(is) => onChange({ ...test, is }, none)}
        />
      </div>
      <TextField
        pointer="/column/as"
        label={words.alias}
        hint={words.aliasHint}
        value={test.as ?? ''}
        onChange={(as) => onChange(tidy({ ...test, as }, 'as'), none)}
      />
    </>
  );
}
