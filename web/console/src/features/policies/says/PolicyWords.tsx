import { texts } from '../../../i18n/texts';
import { Panel } from '../../../shared/ui/Panel';
import { RuleTold } from './RuleTold';
import { writtenRules, type WrittenThreshold } from './ruleSet';
import { TableTold } from './TableTold';

const words = texts.policySays;

/** All that a version says, in words. */
export function PolicyWords({ content }: { content: object }) {
  const { rules, tables, thresholds, wordLists, styleChecks } = writtenRules(content);
  return (
    <div className="stack">
      {rules.length > 0 && (
        <Panel title={words.rules(rules.length)}>
          <ul className="plain stack">
            {rules.map((rule) => (
              <li key={rule.id}>
                <RuleTold rule={rule} open={rules.length === 1} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {tables.map((table) => (
        <TableTold key={table.id} table={table} />
      ))}
      {thresholds.length > 0 && <Thresholds thresholds={thresholds} />}
      <Named title={words.wordLists} named={Object.entries(wordLists).map(([name, terms]) => [name, words.terms(terms.length, terms.slice(0, 12))])} />
      <Named title={words.styleChecks} named={Object.keys(styleChecks).map((name) => [name, ''])} />
    </div>
  );
}

function Thresholds({ thresholds }: { thresholds: WrittenThreshold[] }) {
  return (
    <Panel title={texts.rules.thresholds.title}>
      <ul>
        {thresholds.map(({ dimension, limit, effect, stage }) => (
          <li key={`${dimension} ${limit} ${effect}`}>{words.threshold(dimension, limit, effect, stage)}</li>
        ))}
      </ul>
    </Panel>
  );
}

function Named({ title, named }: { title: string; named: [name: string, detail: string][] }) {
  if (named.length === 0) return null;
  return (
    <Panel title={title}>
      <dl className="facts">
        {named.map(([name, detail]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
