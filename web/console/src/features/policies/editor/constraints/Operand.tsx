import { Button } from '@patternfly/react-core';
import { texts } from '../../../../i18n/texts';
import { NumberField } from '../fields/NumberField';
import { aliasOf } from '../model/conditions';
import { operandOf } from '../model/constraints';
import { useEditing } from '../session/editing';
import { DurationField } from './DurationField';
import { ListChoice } from './ListChoice';
import type { TestFieldsProps } from './TestFields';
import { ValueField } from './ValueField';
import { ValuesField } from './ValuesField';

const words = texts.editorRules;

/** What a field is compared with, by the kind of the test. */
export function Operand({ fact, test, pointer, scope, onChange }: TestFieldsProps) {
  const { readOnly } = useEditing();
  const [other] = scope;
  switch (operandOf(test.is)) {
    case 'values':
      return <ValuesField fact={fact} test={test} pointer={pointer} onChange={onChange} />;
    case 'range':
      return (
        <>
          <NumberField pointer={`${pointer}/min`} label={words.min} value={test.min ?? 0} onChange={(min) => onChange({ ...test, min })} />
          <NumberField pointer={`${pointer}/max`} label={words.max} value={test.max ?? 0} onChange={(max) => onChange({ ...test, max })} />
        </>
      );
    case 'duration':
      return <DurationField pointer={pointer} duration={test.duration ?? ''} onChange={(duration) => onChange({ ...test, duration })} />;
    case 'wordList':
      return <ListChoice pointer={`${pointer}/value`} list={String(test.value ?? '')} onChange={(value) => onChange({ ...test, value })} />;
    case 'value':
      if (fact === 'word' && test.field === 'list' && test.is === 'equals') {
        return <ListChoice pointer={`${pointer}/value`} list={String(test.value ?? '')} onChange={(value) => onChange({ ...test, value })} />;
      }
      return (
        <>
          <ValueField fact={fact} test={test} pointer={`${pointer}/value`} onChange={(value) => onChange({ ...test, value })} />
          {other && !readOnly && (
            <Button
              variant="link"
              isInline
              onClick={() => onChange({ field: test.field, is: test.is, other: { as: aliasOf(other), field: test.field } })}
            >
              {words.join}
            </Button>
          )}
        </>
      );
  }
}
