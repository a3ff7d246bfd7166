import { Button } from '@patternfly/react-core';
import { texts } from '../../../../i18n/texts';
import { ChoiceField } from '../fields/ChoiceField';
import { fieldOptions } from '../fields/options';
import { aliasOf } from '../model/conditions';
import { blankValue } from '../model/constraints';
import { useEditing } from '../session/editing';
import type { TestFieldsProps } from './TestFields';

const words = texts.editorRules;
const { fact: factWords } = texts.ruleWords;

/** A field of a fact that was found before. */
export function JoinFields({ fact, test, pointer, scope, onChange }: TestFieldsProps) {
  const { facts, readOnly } = useEditing();
  const { as = '', field = '' } = test.other ?? {};
  const aliases = Object.fromEntries(scope.map((pattern) => [aliasOf(pattern), pattern.as ?? factWords[pattern.fact]?.[0] ?? pattern.fact]));
  const joined = scope.find((pattern) => aliasOf(pattern) === as);
  const withValue = () => onChange({ field: test.field, is: test.is, value: blankValue(facts.type(fact, test.field)) });
  return (
    <>
      <ChoiceField
        pointer={`${pointer}/other/as`}
        label={words.otherFact}
        value={as}
        options={aliases}
        onChange={(to) => onChange({ ...test, other: { as: to, field } })}
      />
      <ChoiceField
        pointer={`${pointer}/other/field`}
        label={words.otherField}
        value={field}
        options={fieldOptions(facts.fields(joined?.fact ?? ''))}
        onChange={(to) => onChange({ ...test, other: { as, field: to } })}
      />
      {!readOnly && (
        <Button variant="link" isInline onClick={withValue}>
          {words.unjoin}
        </Button>
      )}
    </>
  );
}
