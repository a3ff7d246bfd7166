import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap, type CompletionSource } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, type StreamLanguage } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view';
import { useEffect, useRef, useState } from 'react';
import type { RuleProblem } from '../session/problems';
import { diagnosticsOf, offsetAt } from './diagnostics';
import { look } from './look';

/** A place to bring the cursor to; each ask is another object. */
export interface Ask {
  line: number;
  column: number;
}

interface CodeEditorProps {
  text: string;
  label: string;
  mode?: StreamLanguage<unknown>;
  complete?: CompletionSource;
  problems: readonly RuleProblem[];
  readOnly: boolean;
  ask?: Ask;
  onChange: (text: string) => void;
}

const BASICS: Extension = [
  lineNumbers(), lintGutter(), history(), drawSelection(), bracketMatching(), closeBrackets(), highlightActiveLine(), highlightActiveLineGutter(),
  highlightSelectionMatches(), EditorView.lineWrapping,
  keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap, ...searchKeymap]),
];

/** A text with colours, completion, and problems at their places. In a shadow root its styles need no exception of the policy. */
export function CodeEditor({ text, label, mode, complete, problems, readOnly, ask, onChange }: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const [completion] = useState(() => new Compartment());
  const change = useRef(onChange);
  useEffect(() => {
    change.current = onChange;
  });
  useEffect(() => {
    if (!host.current) return undefined;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const extensions: Extension[] = [
      BASICS, look,
      completion.of([]),
      EditorState.readOnly.of(readOnly),
      EditorView.contentAttributes.of({ 'aria-label': label, 'aria-multiline': 'true' }),
      EditorView.updateListener.of((update) => update.docChanged && change.current(update.state.doc.toString())),
    ];
    const created = new EditorView({ parent: root, root, doc: text, extensions: mode ? [extensions, mode] : extensions });
    created.scrollDOM.tabIndex = 0;
    view.current = created;
    return () => created.destroy();
    // its text is the editor's own from here on; another one comes by the effect below
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [mode, completion, readOnly, label]);
  useEffect(() => {
    view.current?.dispatch({ effects: completion.reconfigure(autocompletion(complete ? { override: [complete] } : {})) });
  }, [completion, complete, mode, readOnly, label]);
  useEffect(() => {
    const { current } = view;
    if (current && current.state.doc.toString() !== text) current.dispatch({ changes: { from: 0, to: current.state.doc.length, insert: text } });
  }, [text]);
  useEffect(() => {
    const { current } = view;
    if (current) current.dispatch(setDiagnostics(current.state, diagnosticsOf(current.state, problems)));
  }, [problems, mode]);
  useEffect(() => {
    const { current } = view;
    if (!current || !ask) return;
    const anchor = offsetAt(current.state.doc, ask.line, ask.column);
    current.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    current.focus();
  }, [ask]);
  return <div ref={host} className="code-editor" data-testid="code" />;
}
