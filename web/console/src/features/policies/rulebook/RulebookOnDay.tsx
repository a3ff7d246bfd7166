import { Alert } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useFilters } from '../../../shared/ui/filters';
import { Loaded } from '../../../shared/ui/Loaded';
import { Panel } from '../../../shared/ui/Panel';
import { TextField } from '../../../shared/ui/TextField';
import { useRulebookOn } from '../api/useRulebooks';
import { ActivationItem } from './ActivationItem';
import { PartTable } from './PartTable';
import { RuleDays } from './RuleDays';

const words = texts.rulebooks.day;
const today = () => new Date().toISOString().slice(0, 10);

/** What was, or is to be, in force on a day, and by whose word. The day is in the address. */
export function RulebookOnDay() {
  const [filters, set] = useFilters();
  const on = filters.get('on') ?? today();
  return (
    <div className="stack">
      <div className="version-choice">
        <TextField id="on-day" kind="date" label={words.day} hint={words.hint} value={on} onChange={(day) => set('on', day)} />
      </div>
      <Loaded query={useRulebookOn(on)}>{(found) => <OnDay found={found} />}</Loaded>
    </div>
  );
}

function OnDay({ found }: { found: Schemas['RulebookOnDay'] }) {
  if (!found.activation) return <Alert isInline variant="info" title={words.nothing} />;
  return (
    <div className="stack">
      {found.expected && <Alert isInline variant="info" title={words.expected} />}
      <Panel title={words.why}>
        <ActivationItem record={found.activation} newest />
      </Panel>
      {found.sinceMidnight.length > 0 && (
        <Panel title={words.sinceMidnight}>
          <ol className="plain timeline">
            {found.sinceMidnight.map((record) => (
              <li key={record.id}>
                <ActivationItem record={record} newest={false} />
              </li>
            ))}
          </ol>
        </Panel>
      )}
      <PartTable parts={found.parts} />
      <RuleDays rules={found.rules} />
    </div>
  );
}
