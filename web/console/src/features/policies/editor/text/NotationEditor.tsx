import type { CompletionSource } from '@codemirror/autocomplete';
import type { StreamLanguage } from '@codemirror/language';
import { useMemo } from 'react';
import { texts } from '../../../../i18n/texts';
import type { Suggestion } from '../fields/Suggestions';
import type { Facts } from '../model/facts';
import type { RuleProblem } from '../session/problems';
import type { Notation } from '../session/source';
import { CodeEditor, type Ask } from './CodeEditor';
import { drlCompletion } from './drlCompletion';
import { drlMode } from './drlMode';
import { jsonCompletion } from './jsonCompletion';
import { jsonMode } from './jsonMode';

interface NotationEditorProps {
  notation: Notation;
  text: string;
  facts: Facts;
  channels: readonly Suggestion[];
  problems: readonly RuleProblem[];
  readOnly: boolean;
  ask?: Ask;
  onChange: (text: string) => void;
}

const MODES: Partial<Record<Notation, StreamLanguage<unknown>>> = {
  DRL: drlMode as StreamLanguage<unknown>,
  GUIDED: jsonMode,
  SHORT: jsonMode,
};

/** The editor of one notation: its colours and what it can complete. */
export default function NotationEditor({ notation, facts, channels, ...rest }: NotationEditorProps) {
  const complete = useMemo((): CompletionSource | undefined => {
    if (notation === 'DRL') return drlCompletion(facts, channels);
    return notation === 'GUIDED' ? jsonCompletion(facts, channels) : undefined;
  }, [notation, facts, channels]);
  return <CodeEditor key={notation} label={texts.editor.code(texts.editor.notations[notation])} mode={MODES[notation]} complete={complete} {...rest} />;
}
