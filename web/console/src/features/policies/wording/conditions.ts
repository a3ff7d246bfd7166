import { texts } from '../../../i18n/texts';
import { constraintWords, kindOf } from './constraints';
import { valuesOf, type Compared, type Condition, type Constraint, type Pattern, type Test } from './definition';

const words = texts.ruleWords;

/** A sentence, and those that belong under it. */
export interface Line {
  text: string;
  lines: Line[];
}

const line = (text: string, lines: Line[] = []): Line => ({ text, lines });

/** When a rule fires, in sentences. */
export function conditionLines(condition: Condition): Line {
  if ('all' in condition) return group(words.all, condition.all);
  if ('any' in condition) return group(words.any, condition.any);
  if ('not' in condition) return line(words.not, [conditionLines(condition.not)]);
  if ('exists' in condition) return line(patternWords(condition.exists, words.content, words.exists));
  if ('none' in condition) return line(patternWords(condition.none, words.notContent, words.none));
  if ('atLeast' in condition) return line(words.atLeast(condition.atLeast.number, factsWords(condition.atLeast)));
  return line(compareWords(condition.compare));
}

function group(text: string, conditions: Condition[]): Line {
  const [only] = conditions;
  return conditions.length === 1 && only ? conditionLines(only) : line(text, conditions.map(conditionLines));
}

/** The content is one and known: "The content is a paid partnership." Anything else is something that is there, or is not. */
function patternWords(pattern: Pattern, ofContent: (phrase: string) => string, ofFact: (fact: string) => string): string {
  const { fact, where = [] } = pattern;
  return fact === 'content' && where.length > 0 ? ofContent(constraintsWords(fact, where)) : ofFact(factWords(pattern));
}

function compareWords(compare: Compared): string {
  const of = factsWords(compare);
  const what = words.aggregate(compare.aggregate, words.field[compare.field ?? ''] ?? compare.field ?? '', of);
  return `${what} ${words.operator[compare.is] ?? compare.is} ${compare.value}.`;
}

const constraintsWords = (fact: string, constraints: Constraint[]): string =>
  constraints.map((each) => constraintWords(fact, each)).join(` ${words.and} `);

/** What names a fact of this type best; it becomes part of the noun. */
const NAMING: Record<string, string> = { finding: 'kind', disclosure: 'type', word: 'list', measure: 'name', attribute: 'name' };

function split({ fact, where = [] }: Pattern): { name?: Constraint; rest: Constraint[] } {
  const field = NAMING[fact];
  const name = where.find((each) => 'field' in each && each.field === field && ['equals', 'oneOf', 'startsWith'].includes(each.is));
  return { name, rest: where.filter((each) => each !== name) };
}

function named(pattern: Pattern, noun: string): string {
  const { name, rest } = split(pattern);
  const whole = name && 'field' in name ? words.named(pattern.fact, noun, namesOf(name), name.is) : noun;
  return rest.length > 0 ? words.whose(whole, constraintsWords(pattern.fact, rest)) : whole;
}

const namesOf = (constraint: Test): string[] =>
  valuesOf(constraint).map((value) => (typeof value === 'string' ? kindOf(constraint.field, value) : String(value)));

const factWords = (pattern: Pattern): string => named(pattern, words.fact[pattern.fact]?.[0] ?? pattern.fact);
const factsWords = (pattern: Pattern): string => named(pattern, words.fact[pattern.fact]?.[1] ?? pattern.fact);
