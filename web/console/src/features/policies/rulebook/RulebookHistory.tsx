import { texts } from '../../../i18n/texts';
import { Loaded } from '../../../shared/ui/Loaded';
import { MoreButton } from '../../../shared/ui/MoreButton';
import { Panel } from '../../../shared/ui/Panel';
import { useRulebookHistory } from '../api/useRulebooks';
import { ActivationItem } from './ActivationItem';

/** Every change of what is in force, newest first. */
export function RulebookHistory() {
  const history = useRulebookHistory();
  return (
    <Panel title={texts.rulebooks.tabs.history}>
      <Loaded query={history}>
        {({ pages }) => {
          const records = pages.flatMap(({ items }) => items);
          return (
            <>
              <ol className="plain timeline" reversed>
                {records.map((record, index) => (
                  <li key={record.id}>
                    <ActivationItem record={record} before={records[index + 1]} newest={index === 0} />
                  </li>
                ))}
              </ol>
              <MoreButton list={history} />
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}
