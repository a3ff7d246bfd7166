import { blankRule, blankTable, free, today } from '../model/blanks';
import type { PolicyDocument } from '../model/document';
import type { Addable } from './PartPicker';
import { idsOf, type Part } from './parts';

/** An empty word list more, and the name that nobody had. */
export function listAdded(document: PolicyDocument): { document: PolicyDocument; name: string } {
  const { wordLists = {} } = document;
  const name = free('new-words', Object.keys(wordLists));
  return { document: { ...document, wordLists: { ...wordLists, [name]: [] } }, name };
}

/** A blank part at the end of its kind. */
export function partAdded(document: PolicyDocument, kind: Addable, owner: string): { document: PolicyDocument; part: Part } {
  const { rules, tables = [], thresholds = [], wordLists = {} } = document;
  switch (kind) {
    case 'rule':
      return {
        document: { ...document, rules: [...rules, blankRule(free('policy-rule', idsOf(document)), today(), owner)] },
        part: { kind, at: rules.length },
      };
    case 'table':
      return {
        document: { ...document, tables: [...tables, blankTable(free('policy-table', idsOf(document)), today(), owner)] },
        part: { kind, at: tables.length },
      };
    case 'wordList':
      return { document: listAdded(document).document, part: { kind, at: Object.keys(wordLists).length } };
    case 'thresholds':
      return {
        document: { ...document, thresholds: [...thresholds, { dimension: 'RISK', limit: 80, effect: 'BLOCK', stage: 'compliance' }] },
        part: { kind, at: 0 },
      };
  }
}
