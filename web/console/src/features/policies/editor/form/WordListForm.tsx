import { texts } from '../../../../i18n/texts';
import { Panel } from '../../../../shared/ui/Panel';
import { LinesField } from '../fields/LinesField';
import { TextField } from '../fields/TextField';

const words = texts.editorForm;

interface WordListFormProps {
  name: string;
  terms: readonly string[];
  onRename: (name: string) => void;
  onChange: (terms: string[]) => void;
}

/** Terms that rules look for by the name of their list. */
export function WordListForm({ name, terms, onRename, onChange }: WordListFormProps) {
  const pointer = `/wordLists/${name}`;
  return (
    <Panel title={words.wordList(name)}>
      <div className="stack">
        <TextField pointer={`${pointer}#name`} label={words.listName} hint={words.listNameHint} required value={name} onChange={onRename} />
        <LinesField pointer={pointer} label={words.terms} hint={words.termsHint(terms.length)} rows={12} lines={terms} onChange={onChange} />
      </div>
    </Panel>
  );
}
