/** A rule in its guided notation (guided-rules.schema.json), as far as it is put into words. */
export interface Definition {
  when: Condition;
  then: Consequence[];
  passing?: Example;
  failing?: Example;
}

export type Value = string | number | boolean | { instant: string };

/** Facts of one type that meet all constraints. */
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

/** What is asked of one field: compared with a value, with several, a range, a length of time, or a field of another fact. */
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

export type Effect = 'BLOCK' | 'REVIEW' | 'NOTE';
export type Dimension = 'COMPLIANCE' | 'RISK' | 'BRAND';

export interface Violation {
  effect: Effect;
  message: string;
  remedy?: string;
}

/** Points that grow with what matched: a constant, and a factor times a number made of it. */
export interface ScaledPoints {
  dimension: Dimension;
  constant?: number;
  factor: number;
  per: { aggregate: string; as: string; field?: string };
}

export type Points = { dimension: Dimension; points: number } | ScaledPoints;

export interface Obligation {
  kind: 'ADD_DISCLOSURE' | 'MARK_AI_MADE' | 'STAGE';
  value: string;
}

export type Consequence = { violation: Violation } | { points: Points } | { obligation: Obligation };

/** Content on which a rule does, or does not, fire. */
export interface Example {
  explanation?: string;
  text: string;
  channel?: string;
  language?: string;
  region?: string;
  audience?: string;
  kind?: string;
  aiMade?: boolean;
  paidPartnership?: boolean;
  links?: { url: string }[];
  media?: object[];
  brand?: object;
  measures?: object[];
  attributes?: object;
  /** What the detectors are to have found. */
  findings?: { kind: string; part?: string; excerpt?: string }[];
}

/** What a constraint compares its field with; a range has none. */
export const valuesOf = ({ value, values }: Test): Value[] => values ?? (value === undefined ? [] : [value]);

/** What the server sends as the definition of a rule; nothing when it has no conditions. */
export function definitionOf(sent: object): Definition | undefined {
  return 'when' in sent && 'then' in sent ? (sent as Definition) : undefined;
}
