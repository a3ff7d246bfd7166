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
export type Effect = 'BLOCK' | 'REVIEW' | 'NOTE';
export type Dimension = 'COMPLIANCE' | 'RISK' | 'BRAND';

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

export type Value = string | number | boolean | { instant: string };

export interface Pattern {
  fact: string;
  /** The name by which messages and joins speak of it; its fact's own when absent. */
  as?: string;
  where?: Constraint[];
}

export type Compared = Pattern & { aggregate: string; field?: string; is: string; value: number };

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { exists: Pattern }
  | { none: Pattern }
  | { atLeast: Pattern & { number: number } }
  | { compare: Compared };

/** What is asked of one field. */
export interface Test {
  field: string;
  is: string;
  value?: Value;
  values?: Value[];
  min?: number;
  max?: number;
  duration?: string;
  other?: { as: string; field: string };
}

export type Constraint = { all: Constraint[] } | { any: Constraint[] } | { not: Constraint } | Test;

export interface Violation {
  effect: Effect;
  message: string;
  remedy?: string;
}

export type Points =
  | { dimension: Dimension; points: number }
  | { dimension: Dimension; constant?: number; factor: number; per: { aggregate: string; as: string; field?: string } };

export interface Obligation {
  kind: 'ADD_DISCLOSURE' | 'MARK_AI_MADE' | 'STAGE';
  value: string;
}

export type Consequence = { violation: Violation } | { points: Points } | { obligation: Obligation };

export interface Threshold {
  dimension: Dimension;
  limit: number;
  effect: Effect;
  stage: string;
}

/** Content on which a rule does, or does not, fire. What the form does not show of it stays as it is. */
export interface Example {
  text: string;
  explanation?: string;
  channel?: string;
  language?: string;
  region?: string;
  audience?: string;
  kind?: string;
  aiMade?: boolean;
  paidPartnership?: boolean;
  findings?: { kind: string; part?: string; excerpt?: string }[];
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
