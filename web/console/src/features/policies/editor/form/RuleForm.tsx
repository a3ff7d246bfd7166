import { texts } from '../../../../i18n/texts';
import { Panel } from '../../../../shared/ui/Panel';
import { Told } from '../../rules/Told';
import { conditionLines } from '../../wording/conditions';
import { ConditionGroup } from '../conditions/ConditionGroup';
import { ConsequenceList } from '../consequences/ConsequenceList';
import { ProblemsHere } from '../fields/ProblemsHere';
import { patternsOf } from '../model/conditions';
import type { Rule } from '../model/document';
import { tidy } from '../model/lists';
import { AboutFields, type MetadataProps } from './AboutFields';
import { ExampleFields } from './ExampleFields';
import { GroundsFields } from './GroundsFields';

const words = texts.editorForm;

/** One rule, from what it is to how one sees that it works. */
export function RuleForm({ value: rule, pointer, taken, onChange }: MetadataProps<Rule>) {
  const set = (change: Partial<Rule>) => onChange(tidy({ ...rule, ...change }, 'passing', 'failing'));
  const empty = 'all' in rule.when && rule.when.all.length === 0;
  return (
    <div className="stack">
      <Panel title={words.about}>
        <div className="stack">
          <AboutFields value={rule} pointer={pointer} taken={taken} onChange={onChange} />
          <ProblemsHere pointer={pointer} />
        </div>
      </Panel>
      <Panel title={words.when}>
        <div className="stack">
          <ConditionGroup condition={rule.when} pointer={`${pointer}/when`} scope={[]} onChange={(when) => set({ when })} />
          <ProblemsHere pointer={`${pointer}/when`} />
          {!empty && (
            <div className="in-words">
              <strong>{words.inWords}</strong>
              <Told line={conditionLines(rule.when)} />
            </div>
          )}
        </div>
      </Panel>
      <Panel title={words.then}>
        <ConsequenceList consequences={rule.then} pointer={`${pointer}/then`} found={patternsOf(rule.when)} onChange={(then) => set({ then })} />
      </Panel>
      <Panel title={words.grounds}>
        <div className="stack">
          <GroundsFields value={rule} pointer={pointer} onChange={onChange} />
        </div>
      </Panel>
      <Panel title={words.examples}>
        <div className="stack">
          <p className="subtle">{words.examplesLead}</p>
          <ExampleFields side="passing" example={rule.passing} pointer={`${pointer}/passing`} onChange={(passing) => set({ passing })} />
          <ExampleFields side="failing" example={rule.failing} pointer={`${pointer}/failing`} onChange={(failing) => set({ failing })} />
        </div>
      </Panel>
    </div>
  );
}
