import { Button } from '@patternfly/react-core';
import { texts } from '../../../../i18n/texts';
import { ChoiceField } from '../fields/ChoiceField';
import { aliasOf } from '../model/conditions';
import { blankValue } from '../model/constraints';
import { useEditing } from '../session/editing';
import type { TestFieldsProps } from './TestFields';

const words = texts.editorRules;
const { fact: factWords, field: fieldWords } = texts.ruleWords;

/** A field of a fact that was found before. */
export function JoinFields({ fact, test, pointer, scope, onChange }: TestFieldsProps) {
  const { facts, readOnly } = useEditing();
  const { as = '', field = '' } = test.other ?? {};
  const aliases = Object.fromEntries(scope.map((pattern) => [aliasOf(pattern), pattern.as ?? factWords[pattern.fact]?.[0] ?? pattern.fact]));
  const joined = scope.find((pattern) => aliasOf(pattern) === as);
  const fields = Object.fromEntries(facts.fields(joined?.fact ?? '').map(({ name }) => [name, fieldWords[name] ?? name]));
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
        options={fields}
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
