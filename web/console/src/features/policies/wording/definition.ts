/** A rule in its guided notation (guided-rules.schema.json), as far as it is put into words. */
export interface Definition {
  when: Condition;
  then: Consequence[];
  passing?: Example;
  failing?: Example;
}

export type Value = string | number | boolean;

export interface Pattern {
  fact: string;
  where?: Constraint[];
}

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { exists: Pattern }
  | { none: Pattern }
  | { atLeast: Pattern & { number: number } }
  | { compare: Pattern & { aggregate: string; field?: string; is: string; value: number } };

export type Constraint =
  | { all: Constraint[] }
  | { any: Constraint[] }
  | { not: Constraint }
  | { field: string; is: 'between'; min: number; max: number }
  | { field: string; is: 'oneOf'; values: Value[] }
  | { field: string; is: string; value: Value };

export type Consequence =
  | { violation: { effect: 'BLOCK' | 'REVIEW' | 'NOTE'; message: string; remedy?: string } }
  | { points: { dimension: string; points: number } }
  | { obligation: { kind: 'ADD_DISCLOSURE' | 'MARK_AI_MADE' | 'STAGE'; value: string } };

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
  findings?: { kind: string; part?: string }[];
}

/** What a constraint compares its field with; a range has none. */
export function valuesOf(constraint: Extract<Constraint, { field: string }>): Value[] {
  if ('values' in constraint) return constraint.values;
  return 'value' in constraint ? [constraint.value] : [];
}

/** What the server sends as the definition of a rule; nothing when it has no conditions. */
export function definitionOf(sent: object): Definition | undefined {
  return 'when' in sent && 'then' in sent ? (sent as Definition) : undefined;
}
