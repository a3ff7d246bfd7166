import type { Schemas } from '../../../shared/api/client';
import type { Definition } from '../wording/definition';

/** What rules and tables of rules have in common. */
interface Named {
  id: string;
  title: string;
  description?: string;
  severity: Schemas['Severity'];
  owner: string;
  legalBasis: Schemas['LegalBasis'];
  channels?: string[];
  jurisdictions?: string[];
  effectiveFrom: string;
  effectiveUntil?: string;
}

export type WrittenRule = Named & Definition;

export type Cell = null | string | number | boolean | (string | number | boolean)[] | { min: number; max: number } | { duration: string };

export interface WrittenTable extends Named {
  columns: { heading: string }[];
  rows: Cell[][];
}

export interface WrittenThreshold {
  dimension: 'COMPLIANCE' | 'RISK' | 'BRAND';
  limit: number;
  effect: 'REVIEW' | 'BLOCK';
  stage: string;
}

/** The content of a policy in its guided notation (guided-rules.schema.json), as far as it is put into words. */
export interface WrittenRules {
  rules: WrittenRule[];
  tables: WrittenTable[];
  thresholds: WrittenThreshold[];
  wordLists: Record<string, string[]>;
  styleChecks: Record<string, string>;
}

const NOTHING: WrittenRules = { rules: [], tables: [], thresholds: [], wordLists: {}, styleChecks: {} };

/** What the server sends as the content of a version; parts that it leaves out are empty. */
export const writtenRules = (content: object): WrittenRules => ({ ...NOTHING, ...content });

/** A cell as one reads it in a table; what asks nothing is empty. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return cell.join(', ');
  if (typeof cell !== 'object') return String(cell);
  return 'min' in cell ? `${cell.min} … ${cell.max}` : cell.duration;
}
