import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags as t } from '@lezer/highlight';

const colour = (name: string): string => `var(--code-${name})`;
const ground = (name: string): string => `var(--pf-t--global--${name})`;
const squiggle = (name: string) => ({ backgroundImage: 'none', textDecoration: `underline wavy ${colour(name)}`, textUnderlineOffset: '3px' });
const marker = (name: string) => ({ content: 'none', borderRadius: '50%', inlineSize: '.8em', blockSize: '.8em', backgroundColor: colour(name) });

const highlight = HighlightStyle.define([
  { tag: t.keyword, color: colour('keyword'), fontWeight: '600' },
  { tag: t.string, color: colour('string') },
  { tag: [t.comment, t.lineComment], color: colour('comment'), fontStyle: 'italic' },
  { tag: t.typeName, color: colour('type') },
  { tag: [t.number, t.atom], color: colour('number') },
  { tag: t.special(t.variableName), color: colour('call') },
  { tag: [t.meta, t.propertyName], color: colour('name') },
  { tag: t.definition(t.variableName), color: colour('variable') },
]);

/** Colours come from the page's own properties (editor.css), which reach into the shadow root; squiggles are drawn without images, as the policy of the server allows none. */
export const look = [
  syntaxHighlighting(highlight),
  EditorView.theme({
    '&': { fontSize: '14px', minBlockSize: '24rem', maxBlockSize: '70vh', backgroundColor: ground('background--color--primary--default'), color: ground('text--color--regular') },
    '&.cm-focused': { outline: `2px solid ${ground('border--color--clicked')}` },
    '.cm-scroller': { fontFamily: '"Red Hat Mono", ui-monospace, monospace', overflow: 'auto' },
    '.cm-content, .cm-gutter': { minBlockSize: '24rem' },
    '.cm-content': { caretColor: ground('text--color--regular') },
    '.cm-cursor': { borderLeftColor: ground('text--color--regular') },
    '.cm-gutters': { backgroundColor: ground('background--color--secondary--default'), color: ground('text--color--subtle'), border: 'none' },
    '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'color-mix(in srgb, currentColor 6%, transparent)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'color-mix(in srgb, var(--code-keyword) 30%, transparent)' },
    '.cm-tooltip': { backgroundColor: ground('background--color--floating--default'), color: ground('text--color--regular'), border: `1px solid ${ground('border--color--default')}` },
    '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: ground('color--brand--default'), color: ground('text--color--on-brand--default') },
    '.cm-completionDetail': { fontStyle: 'normal', opacity: '.8' },
    '.cm-lintRange': { backgroundImage: 'none' },
    '.cm-lintRange-error': squiggle('error'),
    '.cm-lintRange-warning': squiggle('warning'),
    '.cm-lint-marker': { content: 'none', marginTop: '.25em' },
    '.cm-lint-marker-error': marker('error'),
    '.cm-lint-marker-warning': marker('warning'),
    '.cm-diagnostic': { borderInlineStart: `4px solid ${colour('error')}` },
  }),
];
