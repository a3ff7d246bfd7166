import { List, ListItem } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import { Panel } from '../../../shared/ui/Panel';
import { conditionLines } from '../wording/conditions';
import type { Definition } from '../wording/definition';
import { Consequences } from './Consequences';
import { Told } from './Told';

const words = texts.ruleWords;

interface RuleInWordsProps {
  /** Everywhere where it says nothing. */
  scope: { channels?: string[]; jurisdictions?: string[] };
  definition?: Definition;
}

/** A rule as one tells it: when it fires, what happens then, where it counts. */
export function RuleInWords({ scope, definition }: RuleInWordsProps) {
  const { channels = [], jurisdictions = [] } = scope;
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
          {channels.length === 0 && jurisdictions.length === 0 && <ListItem>{words.everywhere}</ListItem>}
          {channels.length > 0 && <ListItem>{words.onlyOn(channels.join(', '))}</ListItem>}
          {jurisdictions.length > 0 && <ListItem>{words.onlyFor(jurisdictions.join(', '))}</ListItem>}
        </List>
      </Panel>
    </>
  );
}
