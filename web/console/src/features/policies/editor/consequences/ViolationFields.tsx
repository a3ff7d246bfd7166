import type { Effect, Pattern, Violation } from '../../wording/definition';
import { texts } from '../../../../i18n/texts';
import { ChoiceField } from '../fields/ChoiceField';
import { TextField } from '../fields/TextField';
import { tidy } from '../model/lists';
import { MessageField } from './MessageField';

const words = texts.editorRules;

interface ViolationFieldsProps {
  violation: Violation;
  pointer: string;
  found: readonly Pattern[];
  onChange: (violation: Violation) => void;
}

/** What the rule says and does to the content. */
export function ViolationFields({ violation, pointer, found, onChange }: ViolationFieldsProps) {
  return (
    <>
      <ChoiceField
        pointer={`${pointer}/effect`}
        label={words.effect}
        value={violation.effect}
        options={words.effects}
        onChange={(effect) => onChange({ ...violation, effect: effect as Effect })}
      />
      <MessageField
        pointer={`${pointer}/message`}
        message={violation.message}
        found={found}
        onChange={(message) => onChange({ ...violation, message })}
      />
      <TextField
        pointer={`${pointer}/remedy`}
        label={words.remedy}
        value={violation.remedy ?? ''}
        rows={2}
        onChange={(remedy) => onChange(tidy({ ...violation, remedy }, 'remedy'))}
      />
    </>
  );
}
