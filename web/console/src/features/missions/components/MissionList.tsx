import { Panel } from '../../../shared/ui/Panel';
import { texts } from '../../../i18n/texts';
import { useFilters } from '../../../shared/ui/filters';
import { LoadedList } from '../../../shared/ui/LoadedList';
import { Nothing } from '../../../shared/ui/Nothing';
import { useMissions } from '../api/useMissions';
import { filterOf } from './missionFilter';
import { MissionFilters } from './MissionFilters';
import { MissionTable } from './MissionTable';
import { NewBriefLink } from './NewBriefLink';

export function MissionList() {
  const [parameters] = useFilters();
  const filter = filterOf(parameters);
  const list = useMissions(filter);
  return (
    <Panel title={texts.missions.list}>
      <MissionFilters />
      <LoadedList list={list} nothing={<NoMissions filtered={Object.keys(filter).length > 0} />}>
        {(missions) => <MissionTable missions={missions} />}
      </LoadedList>
    </Panel>
  );
}

function NoMissions({ filtered }: { filtered: boolean }) {
  const { none, noneBody, noneFiltered, noneFilteredBody } = texts.missions;
  return (
    <Nothing title={filtered ? noneFiltered : none} action={<NewBriefLink />}>
      {filtered ? noneFilteredBody : noneBody}
    </Nothing>
  );
}
