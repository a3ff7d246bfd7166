import { texts } from '../../../../i18n/texts';
import { suggestionsFor } from '../constraints/suggestions';
import { useChannelSuggestions } from '../constraints/useChannelSuggestions';
import { TextField } from '../fields/TextField';
import { TokenField } from '../fields/TokenField';
import type { Metadata } from '../model/document';
import { tidy } from '../model/lists';
import { useEditing } from '../session/editing';
import type { MetadataProps } from './AboutFields';

const words = texts.editorForm;

/** Owner, legal basis, where and since when it counts. */
export function GroundsFields<T extends Metadata>({ value, pointer, onChange }: Omit<MetadataProps<T>, 'taken'>) {
  const { facts } = useEditing();
  const channels = useChannelSuggestions();
  const { legalBasis: basis } = value;
  const set = (change: Partial<Metadata>) => onChange(tidy({ ...value, ...change }, 'jurisdictions', 'channels', 'tags', 'effectiveUntil'));
  return (
    <>
      <div className="pairs">
        <TextField
          pointer={`${pointer}/legalBasis/citation`}
          label={words.citation}
          hint={words.citationHint}
          required
          value={basis.citation}
          onChange={(citation) => set({ legalBasis: { ...basis, citation } })}
        />
        <TextField
          pointer={`${pointer}/legalBasis/url`}
          label={words.url}
          type="url"
          value={basis.url ?? ''}
          onChange={(url) => set({ legalBasis: tidy({ ...basis, url }, 'url') })}
        />
        <TextField pointer={`${pointer}/owner`} label={words.owner} hint={words.ownerHint} required value={value.owner} onChange={(owner) => set({ owner })} />
      </div>
      <div className="pairs">
        <TextField
          pointer={`${pointer}/effectiveFrom`}
          label={words.from}
          required
          type="date"
          value={value.effectiveFrom}
          onChange={(effectiveFrom) => set({ effectiveFrom })}
        />
        <TextField
          pointer={`${pointer}/effectiveUntil`}
          label={words.until}
          hint={words.untilHint}
          type="date"
          value={value.effectiveUntil ?? ''}
          onChange={(effectiveUntil) => set({ effectiveUntil })}
        />
      </div>
      <div className="pairs">
        <TokenField
          pointer={`${pointer}/jurisdictions`}
          label={words.jurisdictions}
          hint={words.jurisdictionsHint}
          values={value.jurisdictions ?? []}
          suggestions={suggestionsFor('content', 'region', facts, channels)}
          onChange={(jurisdictions) => set({ jurisdictions })}
        />
        <TokenField
          pointer={`${pointer}/channels`}
          label={words.channels}
          hint={words.channelsHint}
          values={value.channels ?? []}
          suggestions={channels}
          onChange={(to) => set({ channels: to })}
        />
        <TokenField pointer={`${pointer}/tags`} label={words.tags} values={value.tags ?? []} onChange={(tags) => set({ tags })} />
      </div>
    </>
  );
}
