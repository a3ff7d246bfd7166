import { texts } from '../../../../i18n/texts';

const { fact: facts, field: fields } = texts.ruleWords;

/** A set of facts names its lists in the plural: `findings`, `media`. */
const SINGULAR: Record<string, string> = { media: 'medium', coverage: 'coverage', evidence: 'evidence', disclosures: 'disclosure' };
const factOf = (member: string): string => SINGULAR[member] ?? member.replace(/s$/, '');

const telling = ([, value]: [string, unknown]): boolean => value !== '' && value !== 0 && value !== false && value !== null;

function line(fact: string, values: object): string | undefined {
  const said = Object.entries(values)
    .filter(telling)
    .filter(([name]) => name !== 'id')
    .map(([name, value]) => `${fields[name] ?? name} ${typeof value === 'string' ? `“${value}”` : String(value)}`);
  return said.length > 0 ? `${facts[fact]?.[0] ?? fact}: ${said.join(', ')}` : undefined;
}

/** Facts that show a remark, each with the values that say something; which moment and which scan it was is left out. */
export function witnessLines(witness: object): string[] {
  return Object.entries(witness)
    .filter(([member]) => member !== 'moment' && member !== 'coverage')
    .flatMap(([member, value]: [string, unknown]) =>
      Array.isArray(value)
        ? value.map((each) => line(factOf(member), each as object))
        : typeof value === 'object' && value !== null
          ? [line(factOf(member), value)]
          : [],
    )
    .filter((each) => each !== undefined);
}
