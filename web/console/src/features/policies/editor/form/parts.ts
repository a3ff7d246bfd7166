import { texts } from '../../../../i18n/texts';
import { free } from '../model/blanks';
import type { PolicyDocument, Rule, Table } from '../model/document';
import { inserted, moved, removed } from '../model/lists';

const words = texts.editorForm;

/** A part of a policy that the form shows by itself. Word lists and style checks go by their place among their names. */
export interface Part {
  kind: 'rule' | 'table' | 'wordList' | 'styleCheck' | 'thresholds';
  at: number;
}

export const keyOf = ({ kind, at }: Part): string => `${kind}-${at}`;

/** The parts of a document in their order, with their names. */
export function partsOf(document: PolicyDocument): { part: Part; name: string }[] {
  const { rules, tables = [], wordLists = {}, styleChecks = {}, thresholds = [] } = document;
  const each = <T>(list: readonly T[], kind: Part['kind'], name: (item: T, at: number) => string) =>
    list.map((item, at) => ({ part: { kind, at }, name: name(item, at) }));
  return [
    ...each(rules, 'rule', ({ title }: Rule, at) => words.rule(at + 1, title)),
    ...each(tables, 'table', ({ title }: Table, at) => words.table(at + 1, title)),
    ...each(Object.keys(wordLists), 'wordList', words.wordList),
    ...each(Object.keys(styleChecks), 'styleCheck', words.styleCheck),
    ...(thresholds.length > 0 ? [{ part: { kind: 'thresholds' as const, at: 0 }, name: words.thresholds }] : []),
  ];
}

/** Ids of rules and tables, which no other may have. */
export const idsOf = ({ rules, tables = [] }: PolicyDocument): string[] => [...rules, ...tables].map(({ id }) => id);

const without = <T>(members: Record<string, T>, at: number): Record<string, T> =>
  Object.fromEntries(removed(Object.entries(members), at));

export function partRemoved(document: PolicyDocument, { kind, at }: Part): PolicyDocument {
  switch (kind) {
    case 'rule':
      return { ...document, rules: removed(document.rules, at) };
    case 'table':
      return { ...document, tables: removed(document.tables ?? [], at) };
    case 'wordList':
      return { ...document, wordLists: without(document.wordLists ?? {}, at) };
    case 'styleCheck':
      return { ...document, styleChecks: without(document.styleChecks ?? {}, at) };
    case 'thresholds':
      return { ...document, thresholds: [] };
  }
}

/** Rules and tables have an order that people choose. */
export function partMoved(document: PolicyDocument, { kind, at }: Part, by: number): PolicyDocument {
  if (kind === 'rule') return { ...document, rules: moved(document.rules, at, by) };
  return kind === 'table' ? { ...document, tables: moved(document.tables ?? [], at, by) } : document;
}

/** A copy right after the original, under an id of its own. */
export function partDuplicated(document: PolicyDocument, { kind, at }: Part): PolicyDocument {
  const copy = <T extends { id: string }>(list: readonly T[]): T[] => {
    const original = list[at];
    return original ? inserted(list, at + 1, { ...original, id: free(original.id, idsOf(document)) }) : [...list];
  };
  if (kind === 'rule') return { ...document, rules: copy(document.rules) };
  return kind === 'table' ? { ...document, tables: copy(document.tables ?? []) } : document;
}

/** A word list under another name. What speaks of it by the old one keeps doing so, and the server says that there is none. */
export function listRenamed(lists: Record<string, string[]>, at: number, name: string): Record<string, string[]> {
  return Object.fromEntries(Object.entries(lists).map(([old, terms], i) => [i === at ? name : old, terms]));
}
