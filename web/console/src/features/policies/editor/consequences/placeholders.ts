import { texts } from '../../../../i18n/texts';
import type { Pattern } from '../../wording/definition';
import { aliasOf } from '../model/conditions';
import type { Facts } from '../model/facts';

const { fact: factWords, field: fieldWords } = texts.ruleWords;

/** Fields of a fact that say best what was found, first. */
const TELLING = ['excerpt', 'text', 'term', 'url', 'name', 'value', 'topic', 'type', 'kind', 'channel', 'part'];

/** What may stand in braces in a message, with words for it: of each fact the fields that tell most, and how many there were. */
export function placeholdersFor(found: readonly Pattern[], facts: Facts): [placeholder: string, name: string][] {
  return found.flatMap((pattern) => {
    const alias = aliasOf(pattern);
    const noun = pattern.as ?? factWords[pattern.fact]?.[0] ?? pattern.fact;
    const names = facts.fields(pattern.fact).map(({ name }) => name);
    const telling = TELLING.filter((name) => names.includes(name)).slice(0, 4);
    const fields = telling.map((name): [string, string] => [`{${alias}.${name}}`, `${noun}: ${fieldWords[name] ?? name}`]);
    return [...fields, [`{${alias}.count}`, `${noun}: ${texts.editorRules.aggregates.count}`]];
  });
}
