import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { suggestionsFor } from '../constraints/suggestions';
import type { Suggestion } from '../fields/Suggestions';
import type { Facts } from '../model/facts';

const NAMED = /"(\w+)"\s*:\s*"[^"]*$/;
const LAST = (name: string) => new RegExp(`"${name}"\\s*:\\s*"([^"]*)"(?![\\s\\S]*"${name}"\\s*:)`);

/** What may stand in a text of guided JSON, by the member it is the value of and what stands before it. */
export const jsonCompletion =
  (known: Facts, channels: readonly Suggestion[]) =>
  (context: CompletionContext): CompletionResult | null => {
    const before = context.state.sliceDoc(0, context.pos);
    const member = NAMED.exec(before)?.[1];
    if (!member) return null;
    const fact = LAST('fact').exec(before)?.[1] ?? '';
    const field = LAST('field').exec(before)?.[1] ?? '';
    const offered: Record<string, readonly Suggestion[]> = {
      fact: known.entries.map(({ name, description }) => [name, description]),
      field: known.fields(fact).map(({ name, description }) => [name, description]),
      is: known.tests(fact, field).map((is) => [is]),
      severity: ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'].map((value) => [value]),
      effect: ['BLOCK', 'REVIEW', 'NOTE'].map((value) => [value]),
      dimension: ['COMPLIANCE', 'RISK', 'BRAND'].map((value) => [value]),
      value: suggestionsFor(fact, field, known, channels) ?? known.wordLists.map((name) => [name]),
    };
    const word = context.matchBefore(/[\w.-]*/);
    const options = offered[member];
    return word && options ? { from: word.from, validFor: /^[\w.-]*$/, options: options.map(([label, detail]) => ({ label, detail })) } : null;
  };
