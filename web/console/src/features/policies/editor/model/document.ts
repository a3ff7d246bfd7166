import type { Condition, Consequence, Dimension, Effect, Example, Value } from '../../wording/definition';

/** A policy in its guided notation (guided-rules.schema.json): what form and grid edit. */
export interface PolicyDocument {
  rules: Rule[];
  tables?: Table[];
  thresholds?: Threshold[];
  /** Terms by the name of their list. */
  wordLists?: Record<string, string[]>;
  /** Checks of style by their name, each as YAML. */
  styleChecks?: Record<string, string>;
}

export type Severity = 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL';

/** What a rule and a table say about themselves. */
export interface Metadata {
  id: string;
  title: string;
  description?: string;
  severity: Severity;
  owner: string;
  legalBasis: { citation: string; url?: string };
  jurisdictions?: string[];
  channels?: string[];
  /** Days, as 2026-01-31. */
  effectiveFrom: string;
  effectiveUntil?: string;
  tags?: string[];
}

export interface Rule extends Metadata {
  when: Condition;
  then: Consequence[];
  passing?: Example;
  failing?: Example;
}

export interface Table extends Metadata {
  columns: Column[];
  rows: Cell[][];
}

export interface Threshold {
  dimension: Dimension;
  limit: number;
  effect: Effect;
  stage: string;
}

export interface ColumnTest {
  fact: string;
  as?: string;
  field: string;
  is: string;
}

export type Column =
  | { heading: string; exists: ColumnTest }
  | { heading: string; none: ColumnTest }
  | { heading: string; then: string };

export type Cell = null | Value | Value[] | { min: number; max: number } | { duration: string };
