import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { FilterChoice } from '../../../shared/ui/FilterChoice';
import { useFilters } from '../../../shared/ui/filters';
import { LoadedList } from '../../../shared/ui/LoadedList';
import { Nothing } from '../../../shared/ui/Nothing';
import { Panel } from '../../../shared/ui/Panel';
import { useRecallItems } from '../api/useRecalls';
import { RecallItem } from './RecallItem';

const words = texts.recalls;

const stateOf = (asked: string | null): Schemas['ItemState'] | undefined =>
  asked !== null && Object.hasOwn(words.itemState, asked) ? (asked as Schemas['ItemState']) : undefined;

/** The posts in breach. */
export function RecallItems({ recallId }: { recallId: string }) {
  const [filters] = useFilters();
  const list = useRecallItems(recallId, stateOf(filters.get('state')));
  return (
    <Panel title={words.items}>
      <div className="filters" role="search">
        <FilterChoice name="state" label={words.column.state} options={words.itemState} />
      </div>
      <LoadedList list={list} nothing={<Nothing title={words.noItems}>{words.noItemsBody}</Nothing>}>
        {(items) => (
          <ul className="plain remarks">
            {items.map((item) => (
              <li key={item.id}>
                <RecallItem item={item} />
              </li>
            ))}
          </ul>
        )}
      </LoadedList>
    </Panel>
  );
}
