import { snippet, type Completion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { texts } from '../../../../i18n/texts';
import { suggestionsFor } from '../constraints/suggestions';
import type { Suggestion } from '../fields/Suggestions';
import type { FactEntry, Facts } from '../model/facts';
import { comparedField, drlPlace, type DrlPlace } from './drlPlace';

const ANNOTATIONS = [
  'title', 'severity', 'owner', 'legalBasis', 'effectiveFrom', 'effectiveUntil', 'description', 'jurisdictions', 'channels', 'tags',
  'passing', 'failing', 'threshold', 'wordList',
];
const RULE = `rule "\${id}"
    @title("\${title}")
    @severity(MEDIUM)
    @owner("\${owner}")
    @legalBasis("\${citation}")
    @effectiveFrom("\${2026-01-01}")
when
    \${condition}
then
    review("\${message}");
    points(COMPLIANCE, -15);
end
`;
const CONSEQUENCES: [label: string, template: string][] = [
  ['block', 'block("${message}", "${remedy}");'],
  ['review', 'review("${message}", "${remedy}");'],
  ['note', 'note("${message}");'],
  ['points', 'points(${COMPLIANCE}, ${-15});'],
  ['require', 'require(${STAGE}, "${compliance}");'],
];

/** DRL writes the types of facts with a capital. */
const typeOf = ({ name }: FactEntry): string => name.charAt(0).toUpperCase() + name.slice(1);

const option = (label: string, type: string, detail = ''): Completion => ({ label, type, ...(detail && { detail }) });
const told = ([value, meaning]: Suggestion): Completion => option(value, 'text', meaning);

const result = (from: number, options: Completion[]): CompletionResult | null => (options.length > 0 ? { from, options, validFor: /^[\w.$@-]*$/ } : null);

/** What may stand in the text that one is writing: a word list, or a value of the field it is compared with. */
function values(place: DrlPlace, fact: FactEntry | undefined, facts: Facts, channels: readonly Suggestion[]): Completion[] {
  if (['wordList', 'wordOf'].includes(place.calls.at(-1) ?? '')) return facts.wordLists.map((name) => option(name, 'text'));
  const field = comparedField(place);
  return fact && field ? (suggestionsFor(fact.name, field, facts, channels) ?? []).map(told) : [];
}

/** Facts, their fields and values, word lists, annotations and consequences, by where one stands. */
export const drlCompletion =
  (known: Facts, channels: readonly Suggestion[]) =>
  (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/[@$\w.-]*/);
    if (!word || (word.from === word.to && !context.explicit && context.matchBefore(/["(@]/) === null)) return null;
    const place = drlPlace(context.state.sliceDoc(0, word.from));
    const fact = known.entries.find((entry) => place.section === 'when' && place.calls.includes(typeOf(entry)));
    if (place.quoted) return result(word.from, values(place, fact, known, channels));
    if (fact) return result(word.from, fact.fields.map(({ name, description }) => option(name, 'property', description)));
    if (place.section === 'when') {
      const types = known.entries.map((entry) => ({ ...option(typeOf(entry), 'class', entry.description), apply: snippet(`${typeOf(entry)}(\${})`) }));
      return result(word.from, [...types, ...['exists', 'not', 'accumulate'].map((label) => option(label, 'keyword'))]);
    }
    if (place.section === 'then') {
      return result(word.from, [...CONSEQUENCES.map(([label, template]) => ({ ...option(label, 'function'), apply: snippet(template) })), option('end', 'keyword')]);
    }
    return result(word.from, [
      { ...option('rule', 'keyword', texts.editorForm.addRule), apply: snippet(RULE) },
      ...ANNOTATIONS.map((name) => option(`@${name}`, 'keyword')),
      option('when', 'keyword'),
    ]);
  };
