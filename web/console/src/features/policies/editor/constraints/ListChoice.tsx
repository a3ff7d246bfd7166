import { Button } from '@patternfly/react-core';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import { texts } from '../../../../i18n/texts';
import { ChoiceField } from '../fields/ChoiceField';
import { useEditing } from '../session/editing';

const words = texts.editorRules;

/** The name of a word list, or a new one that is then part of this policy. */
export function ListChoice({ pointer, list, onChange }: { pointer: string; list: string; onChange: (list: string) => void }) {
  const { facts, readOnly, newWordList } = useEditing();
  const lists = Object.fromEntries(facts.wordLists.map((name) => [name, name]));
  return (
    <div>
      <ChoiceField pointer={pointer} label={words.chooseList} value={list} options={lists} onChange={onChange} />
      {!readOnly && (
        <Button variant="link" isInline icon={<PlusIcon />} onClick={() => onChange(newWordList())}>
          {words.newList}
        </Button>
      )}
    </div>
  );
}
