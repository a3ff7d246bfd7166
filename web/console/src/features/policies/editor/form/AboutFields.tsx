import { texts } from '../../../../i18n/texts';
import { ChoiceField } from '../fields/ChoiceField';
import { TextField } from '../fields/TextField';
import { idFrom } from '../model/blanks';
import type { Metadata, Severity } from '../model/document';
import { tidy } from '../model/lists';

const words = texts.editorForm;

export interface MetadataProps<T extends Metadata> {
  value: T;
  pointer: string;
  /** Ids that others of the policy have. */
  taken: readonly string[];
  onChange: (value: T) => void;
}

/** Title, identifier, description and severity. The identifier follows the title until someone writes another. */
export function AboutFields<T extends Metadata>({ value, pointer, taken, onChange }: MetadataProps<T>) {
  const others = taken.filter((id) => id !== value.id);
  const retitle = (title: string) => {
    const follows = value.title === '' || value.id === idFrom(value.title, others);
    onChange({ ...value, title, ...(follows && { id: idFrom(title, others) }) });
  };
  return (
    <>
      <TextField pointer={`${pointer}/title`} label={words.title} hint={words.titleHint} required value={value.title} onChange={retitle} />
      <div className="pairs">
        <ChoiceField
          pointer={`${pointer}/severity`}
          label={words.severity}
          value={value.severity}
          options={texts.decision.severity}
          onChange={(severity) => onChange({ ...value, severity: severity as Severity })}
        />
        <TextField pointer={`${pointer}/id`} label={words.id} hint={words.idHint} required value={value.id} onChange={(id) => onChange({ ...value, id })} />
      </div>
      <TextField
        pointer={`${pointer}/description`}
        label={words.description}
        hint={words.descriptionHint}
        rows={2}
        value={value.description ?? ''}
        onChange={(description) => onChange(tidy({ ...value, description }, 'description'))}
      />
    </>
  );
}
