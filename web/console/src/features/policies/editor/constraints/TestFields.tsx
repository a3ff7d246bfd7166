import { texts } from '../../../../i18n/texts';
import type { Pattern, Test } from '../../wording/definition';
import { ChoiceField } from '../fields/ChoiceField';
import { fieldOptions, testOptions } from '../fields/options';
import { joins, retested } from '../model/constraints';
import { useEditing } from '../session/editing';
import { JoinFields } from './JoinFields';
import { Operand } from './Operand';

const words = texts.editorRules;

export interface TestFieldsProps {
  fact: string;
  test: Test;
  pointer: string;
  scope: readonly Pattern[];
  onChange: (test: Test) => void;
}

/** A field, how it is tested, and with what. */
export function TestFields({ fact, test, pointer, scope, onChange }: TestFieldsProps) {
  const { facts } = useEditing();
  const refield = (field: string) => {
    const is = facts.tests(fact, field).includes(test.is) ? test.is : 'equals';
    onChange(retested(test, field, is, facts.type(fact, field)));
  };
  return (
    <div className="pairs">
      <ChoiceField
        pointer={`${pointer}/field`}
        label={words.field}
        hint={facts.field(fact, test.field)?.description}
        value={test.field}
        options={fieldOptions(facts.fields(fact))}
        onChange={refield}
      />
      <ChoiceField
        pointer={`${pointer}/is`}
        label={words.test}
        value={test.is}
        options={testOptions(facts.tests(fact, test.field))}
        onChange={(is) => onChange(retested(test, test.field, is, facts.type(fact, test.field)))}
      />
      {test.other ? (
        <JoinFields fact={fact} test={test} pointer={pointer} scope={scope} onChange={onChange} />
      ) : (
        <Operand fact={fact} test={test} pointer={pointer} scope={joins(test.is) ? scope : []} onChange={onChange} />
      )}
    </div>
  );
}
