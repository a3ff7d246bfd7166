import { List, ListItem } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Panel } from '../../../shared/ui/Panel';
import { conditionLines } from '../wording/conditions';
import type { Definition } from '../wording/definition';
import { Consequences } from './Consequences';
import { Told } from './Told';

const words = texts.ruleWords;

/** A rule as one tells it: when it fires, what happens then, where it counts. */
export function RuleInWords({ rule, definition }: { rule: Schemas['RuleView']; definition?: Definition }) {
  return (
    <>
      {definition && (
        <div className="halves">
          <Panel title={words.when}>
            <Told line={conditionLines(definition.when)} />
          </Panel>
          <Panel title={words.then}>
            <Consequences consequences={definition.then} />
          </Panel>
        </div>
      )}
      <Panel title={words.scope}>
        <List>
          {rule.channels.length === 0 && rule.jurisdictions.length === 0 && <ListItem>{words.everywhere}</ListItem>}
          {rule.channels.length > 0 && <ListItem>{words.onlyOn(rule.channels.join(', '))}</ListItem>}
          {rule.jurisdictions.length > 0 && <ListItem>{words.onlyFor(rule.jurisdictions.join(', '))}</ListItem>}
        </List>
      </Panel>
    </>
  );
}
