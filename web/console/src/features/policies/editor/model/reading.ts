import type { PolicyDocument } from './document';

type Shape = (value: unknown) => boolean;
type Fields = Record<string, unknown>;

const object: Shape = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (shape: Shape): Shape => (value) => Array.isArray(value) && value.every(shape);
const maybe = (shape: Shape): Shape => (value) => value === undefined || shape(value);
const mapOf = (shape: Shape): Shape => (value) => object(value) && Object.values(value as Fields).every(shape);
const text: Shape = (value) => typeof value === 'string';
const number: Shape = (value) => typeof value === 'number';
const shaped =
  (fields: Record<string, Shape>): Shape =>
  (value) =>
    object(value) && Object.entries(fields).every(([name, shape]) => shape((value as Fields)[name]));
/** Exactly one of these members, of its shape. */
const oneOf =
  (members: Record<string, Shape>): Shape =>
  (value) => {
    const found = object(value) ? Object.keys(members).filter((name) => name in (value as Fields)) : [];
    const [only] = found;
    return found.length === 1 && only !== undefined && (members[only]?.((value as Fields)[only]) ?? false);
  };

const test = shaped({ field: text, is: text, values: maybe(listOf(() => true)), other: maybe(shaped({ as: text, field: text })) });
const constraint: Shape = (value) =>
  object(value) && 'field' in (value as Fields) ? test(value) : oneOf({ all: listOf(constraint), any: listOf(constraint), not: constraint })(value);
const pattern = shaped({ fact: text, as: maybe(text), where: maybe(listOf(constraint)) });
const both =
  (...shapes: Shape[]): Shape =>
  (value) =>
    shapes.every((shape) => shape(value));
const condition: Shape = (value) =>
  oneOf({
    all: listOf(condition),
    any: listOf(condition),
    not: condition,
    exists: pattern,
    none: pattern,
    atLeast: both(pattern, shaped({ number })),
    compare: both(pattern, shaped({ aggregate: text, is: text, value: number })),
  })(value);

const consequence = oneOf({
  violation: shaped({ effect: text, message: text }),
  points: shaped({ dimension: text, per: maybe(shaped({ aggregate: text, as: text })) }),
  obligation: shaped({ kind: text, value: text }),
});
const METADATA = {
  id: text, title: text, severity: text, owner: text, effectiveFrom: text,
  legalBasis: shaped({ citation: text, url: maybe(text) }),
  description: maybe(text), effectiveUntil: maybe(text),
  jurisdictions: maybe(listOf(text)), channels: maybe(listOf(text)), tags: maybe(listOf(text)),
};
const example = shaped({ text, findings: maybe(listOf(shaped({ kind: text }))) });
const rule = shaped({ ...METADATA, when: condition, then: listOf(consequence), passing: maybe(example), failing: maybe(example) });
const columnTest = shaped({ fact: text, field: text, is: text, as: maybe(text) });
const column = both(shaped({ heading: text }), oneOf({ exists: columnTest, none: columnTest, then: text }));
const table = shaped({ ...METADATA, columns: listOf(column), rows: listOf(listOf(() => true)) });
const policy = shaped({
  rules: maybe(listOf(rule)),
  tables: maybe(listOf(table)),
  thresholds: maybe(listOf(shaped({ dimension: text, limit: number, effect: text, stage: text }))),
  wordLists: maybe(mapOf(listOf(text))),
  styleChecks: maybe(mapOf(text)),
});

/** The document that a guided text is; nothing when form and grid could not show all of it. What it means is the server's to judge. */
export function documentOf(source: string): PolicyDocument | undefined {
  try {
    const read: unknown = JSON.parse(source);
    return policy(read) ? { ...(read as PolicyDocument), rules: (read as PolicyDocument).rules ?? [] } : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a document, one member a line, so that two people's changes meet as rarely as can be. */
export const textOf = (document: PolicyDocument): string => `${JSON.stringify(document, null, 2)}\n`;
