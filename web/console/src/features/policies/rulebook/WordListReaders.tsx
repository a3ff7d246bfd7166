import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Panel } from '../../../shared/ui/Panel';
import { definitionOf } from '../wording/definition';
import { wordListsOf } from '../wording/wordLists';

const { wordLists: words } = texts.rules;
type Rule = Schemas['RuleView'];

/** The word lists that the rules read, each with the rules that read it. */
export function WordListReaders({ rules }: { rules: Rule[] }) {
  const readers = new Map<string, Rule[]>();
  for (const rule of rules) {
    const definition = definitionOf(rule.definition);
    if (!definition) continue;
    wordListsOf(definition.when).forEach((list) => readers.set(list, [...(readers.get(list) ?? []), rule]));
  }
  return (
    <Panel title={words.title}>
      {readers.size === 0 && <p>{words.none}</p>}
      <dl className="facts">
        {[...readers].map(([list, reading]) => (
          <div key={list} className="fact">
            <dt>{list}</dt>
            <dd>
              {reading.map((rule) => (
                <Link key={rule.id} to={`/rules/${rule.id}`}>
                  {rule.title}
                </Link>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
