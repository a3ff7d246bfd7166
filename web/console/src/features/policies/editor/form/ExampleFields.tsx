import { Button, Checkbox, ExpandableSection } from '@patternfly/react-core';
import { texts } from '../../../../i18n/texts';
import type { Example } from '../../wording/definition';
import { suggestionsFor } from '../constraints/suggestions';
import { useChannelSuggestions } from '../constraints/useChannelSuggestions';
import { TextField } from '../fields/TextField';
import { TokenField } from '../fields/TokenField';
import { tidy } from '../model/lists';
import { useEditing } from '../session/editing';
import { fieldId } from '../session/problems';

const words = texts.editorForm;
const SETTING = ['channel', 'region', 'audience', 'kind', 'language'] as const;
const LABELS = { channel: texts.rules.channel, region: words.region, audience: words.audience, kind: words.kind, language: words.language };

interface ExampleFieldsProps {
  side: 'passing' | 'failing';
  example: Example | undefined;
  pointer: string;
  onChange: (example: Example | undefined) => void;
}

/** A text that passes, or one that fails, in its setting. What else the example has, as images, stays untouched. */
export function ExampleFields({ side, example, pointer, onChange }: ExampleFieldsProps) {
  const { facts, readOnly } = useEditing();
  const channels = useChannelSuggestions();
  if (!example) {
    return readOnly ? null : (
      <div>
        <Button variant="secondary" onClick={() => onChange({ text: '', channel: channels[0]?.[0] ?? 'web' })}>
          {words.addExample[side]}
        </Button>
      </div>
    );
  }
  const set = (change: Partial<Example>) =>
    onChange(tidy({ ...example, ...change }, 'explanation', 'aiMade', 'paidPartnership', 'findings', ...SETTING));
  const { findings = [] } = example;
  return (
    <div className="stack" role="group" aria-label={words[side]}>
      <h3>{words[side]}</h3>
      <TextField pointer={`${pointer}/text`} label={words.exampleText} required rows={3} value={example.text} onChange={(text) => set({ text })} />
      <TextField
        pointer={`${pointer}/explanation`}
        label={words.explanation}
        value={example.explanation ?? ''}
        onChange={(explanation) => set({ explanation })}
      />
      <ExpandableSection toggleText={words.setting} isIndented>
        <div className="pairs">
          {SETTING.map((name) => (
            <TextField
              key={name}
              pointer={`${pointer}/${name}`}
              label={LABELS[name]}
              value={example[name] ?? ''}
              suggestions={suggestionsFor('content', name, facts, channels)}
              onChange={(value) => set({ [name]: value })}
            />
          ))}
        </div>
        <Checkbox
          id={fieldId(`${pointer}/paidPartnership`)}
          label={texts.common.paidPartnership}
          isChecked={example.paidPartnership ?? false}
          onChange={(_, paidPartnership) => set({ paidPartnership })}
        />
        <Checkbox
          id={fieldId(`${pointer}/aiMade`)}
          label={texts.common.aiMade}
          isChecked={example.aiMade ?? false}
          onChange={(_, aiMade) => set({ aiMade })}
        />
        <TokenField
          pointer={`${pointer}/findings`}
          label={words.findings}
          hint={words.findingsHint}
          values={findings.map(({ kind }) => kind)}
          suggestions={texts.decision.kinds}
          onChange={(kinds) => set({ findings: kinds.map((kind) => findings.find((each) => each.kind === kind) ?? { kind }) })}
        />
      </ExpandableSection>
      {!readOnly && (
        <Button variant="link" isInline onClick={() => onChange(undefined)}>
          {words.removeExample}
        </Button>
      )}
    </div>
  );
}
