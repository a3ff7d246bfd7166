import { texts } from '../../../i18n/texts';
import { LoadedList } from '../../../shared/ui/LoadedList';
import { Panel } from '../../../shared/ui/Panel';
import { useRulebookHistory } from '../api/useRulebooks';
import { ActivationItem } from './ActivationItem';

/** Every change of what is in force, newest first. */
export function RulebookHistory() {
  return (
    <Panel title={texts.rulebooks.tabs.history}>
      <LoadedList list={useRulebookHistory()}>
        {(records) => (
          <ol className="plain timeline" reversed>
            {records.map((record, index) => (
              <li key={record.id}>
                <ActivationItem record={record} before={records[index + 1]} newest={index === 0} />
              </li>
            ))}
          </ol>
        )}
      </LoadedList>
    </Panel>
  );
}
