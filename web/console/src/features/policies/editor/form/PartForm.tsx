import { Button } from '@patternfly/react-core';
import { texts } from '../../../../i18n/texts';
import { Panel } from '../../../../shared/ui/Panel';
import { TextField } from '../fields/TextField';
import type { PolicyDocument } from '../model/document';
import { replaced } from '../model/lists';
import { AboutFields } from './AboutFields';
import { GroundsFields } from './GroundsFields';
import { idsOf, listRenamed, type Part } from './parts';
import { RuleForm } from './RuleForm';
import { ThresholdsForm } from './ThresholdsForm';
import { WordListForm } from './WordListForm';

const words = texts.editorForm;

interface PartFormProps {
  part: Part;
  document: PolicyDocument;
  onChange: (change: (document: PolicyDocument) => PolicyDocument) => void;
  onGrid: () => void;
}

/** The form of one part. */
export function PartForm({ part: { kind, at }, document, onChange, onGrid }: PartFormProps) {
  const { rules, tables = [], wordLists = {}, styleChecks = {}, thresholds = [] } = document;
  const taken = idsOf(document);
  switch (kind) {
    case 'rule': {
      const rule = rules[at];
      const set = (next: typeof rule) => next && onChange((before) => ({ ...before, rules: replaced(before.rules, at, next) }));
      return rule ? <RuleForm value={rule} pointer={`/rules/${at}`} taken={taken} onChange={set} /> : null;
    }
    case 'table': {
      const table = tables[at];
      if (!table) return null;
      const set = (next: typeof table) => onChange((before) => ({ ...before, tables: replaced(before.tables ?? [], at, next) }));
      return (
        <Panel title={words.about}>
          <div className="stack">
            <p>
              {words.tableInGrid}{' '}
              <Button variant="link" isInline onClick={onGrid}>
                {words.openGrid}
              </Button>
            </p>
            <AboutFields value={table} pointer={`/tables/${at}`} taken={taken} onChange={set} />
            <GroundsFields value={table} pointer={`/tables/${at}`} onChange={set} />
          </div>
        </Panel>
      );
    }
    case 'wordList': {
      const name = Object.keys(wordLists)[at];
      if (name === undefined) return null;
      const set = (change: (lists: Record<string, string[]>) => Record<string, string[]>) =>
        onChange((before) => ({ ...before, wordLists: change(before.wordLists ?? {}) }));
      return (
        <WordListForm
          name={name}
          terms={wordLists[name] ?? []}
          onRename={(to) => !(to in wordLists) && set((lists) => listRenamed(lists, at, to))}
          onChange={(terms) => set((lists) => ({ ...lists, [name]: terms }))}
        />
      );
    }
    case 'styleCheck': {
      const name = Object.keys(styleChecks)[at];
      if (name === undefined) return null;
      const set = (yaml: string) => onChange((before) => ({ ...before, styleChecks: { ...before.styleChecks, [name]: yaml } }));
      return (
        <Panel title={words.styleCheck(name)}>
          <TextField
            pointer={`/styleChecks/${name}`}
            label={words.styleCheck(name)}
            hint={words.styleCheckHint}
            rows={16}
            value={styleChecks[name] ?? ''}
            onChange={set}
          />
        </Panel>
      );
    }
    case 'thresholds':
      return <ThresholdsForm thresholds={thresholds} onChange={(next) => onChange((before) => ({ ...before, thresholds: next }))} />;
  }
}
