import { Button } from '@patternfly/react-core';
import { texts } from '../../../../i18n/texts';
import { Panel } from '../../../../shared/ui/Panel';
import { useChannelSuggestions } from '../constraints/useChannelSuggestions';
import { ChoiceField } from '../fields/ChoiceField';
import { LinesField } from '../fields/LinesField';
import { TextField } from '../fields/TextField';
import { TokenField } from '../fields/TokenField';
import { tidy } from '../model/lists';
import { useEditing } from '../session/editing';
import { channelsOf, type ShortForm } from './shortForm';

const words = texts.editorForm;
const TONES = ['calm', 'professional', 'formal', 'respectful', 'inclusive', 'factual', 'modest', 'plain', 'simple', 'concise'];

interface ShortFormFaceProps {
  form: ShortForm;
  onChange: (form: ShortForm) => void;
  /** Turns it into full rules; nothing as long as it has problems. */
  onExpand?: () => void;
}

/** The everyday rules of a brand in one sheet. */
export function ShortFormFace({ form, onChange, onExpand }: ShortFormFaceProps) {
  const channels = useChannelSuggestions();
  const { readOnly } = useEditing();
  const { criteria } = form;
  const set = (change: Partial<ShortForm>) => onChange(tidy({ ...form, ...change }, 'applies_to', 'owner'));
  const ask = (change: Partial<ShortForm['criteria']>) =>
    set({ criteria: tidy({ ...criteria, ...change }, 'required_colors', 'forbidden_words', 'tone_requirements') });
  return (
    <Panel title={texts.editorStart.starts.short?.[0] ?? ''}>
      <div className="stack">
        <p>{words.short.lead}</p>
        <TextField pointer="/rule_name" label={words.short.name} required value={form.rule_name} onChange={(name) => set({ rule_name: name })} />
        <div className="pairs">
          <ChoiceField
            pointer="/severity"
            label={words.severity}
            value={form.severity.toUpperCase()}
            options={texts.decision.severity}
            onChange={(severity) => set({ severity })}
          />
          <TextField pointer="/owner" label={words.owner} hint={words.ownerHint} value={form.owner ?? ''} onChange={(owner) => set({ owner })} />
        </div>
        <LinesField
          pointer="/criteria/forbidden_words"
          label={words.short.words}
          lines={criteria.forbidden_words ?? []}
          onChange={(lines) => ask({ forbidden_words: lines })}
        />
        <TokenField
          pointer="/criteria/required_colors"
          label={words.short.colours}
          hint={words.short.coloursHint}
          values={criteria.required_colors ?? []}
          onChange={(values) => ask({ required_colors: values })}
        />
        <TokenField
          pointer="/criteria/tone_requirements"
          label={words.short.tones}
          hint={words.short.tonesHint}
          values={criteria.tone_requirements ?? []}
          suggestions={TONES.map((tone) => [tone] as const)}
          onChange={(values) => ask({ tone_requirements: values })}
        />
        <TokenField
          pointer="/applies_to"
          label={words.short.channels}
          hint={words.channelsHint}
          values={channelsOf(form)}
          suggestions={channels}
          onChange={(values) => set({ applies_to: values })}
        />
        {!readOnly && (
          <div>
            <Button variant="secondary" isAriaDisabled={!onExpand} onClick={onExpand}>
              {words.short.expand}
            </Button>
            <p className="subtle">{words.short.expandHint}</p>
          </div>
        )}
      </div>
    </Panel>
  );
}
