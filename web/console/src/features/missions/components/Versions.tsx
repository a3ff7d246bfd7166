import { Checkbox, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useChannels } from '../../../shared/api/useChannels';
import { PostCard } from '../../../shared/content/PostCard';
import { DecisionPanel } from '../../../shared/decision/DecisionPanel';
import { DiffText } from '../../../shared/text/DiffText';
import { useFilters } from '../../../shared/ui/filters';
import { Panel } from '../../../shared/ui/Panel';

const words = texts.missions.page;
type Version = Schemas['ContentVersionView'];

/** The versions, each with its decision; the chosen one is in the address. The newest is shown first. */
export function Versions({ mission }: { mission: Schemas['MissionView'] }) {
  const [filters, set] = useFilters();
  const { versions } = mission;
  const chosen = versions.find(({ number }) => String(number) === filters.get('version')) ?? versions.at(-1);
  if (!chosen) {
    return (
      <Panel title={words.versions}>
        <p>{words.noVersions}</p>
      </Panel>
    );
  }
  const before = versions[versions.indexOf(chosen) - 1];
  const comparing = before !== undefined && filters.get('compare') === 'true';
  const decision = mission.decisions.findLast(({ contentVersionId }) => contentVersionId === chosen.id);
  return (
    <>
      <Panel title={words.versions}>
        <div className="stack">
          {versions.length > 1 && <VersionChoice versions={versions} chosen={chosen} onChoose={(v) => set('version', v)} />}
          {before && (
            <Checkbox
              id="compare"
              label={words.compare}
              isChecked={comparing}
              onChange={(_, checked) => set('compare', checked ? 'true' : '')}
            />
          )}
          <ShownVersions before={comparing ? before : undefined} chosen={chosen} findings={decision?.findings} />
        </div>
      </Panel>
      <Panel title={`${words.decision}, ${texts.content.version(chosen.number).toLowerCase()}`}>
        {decision ? <DecisionPanel decision={decision} /> : <p>{words.noDecision}</p>}
      </Panel>
    </>
  );
}

interface VersionChoiceProps {
  versions: Version[];
  chosen: Version;
  onChoose: (number: string) => void;
}

function VersionChoice({ versions, chosen, onChoose }: VersionChoiceProps) {
  return (
    <ToggleGroup aria-label={words.show}>
      {versions.map(({ id, number }) => (
        <ToggleGroupItem
          key={id}
          buttonId={`version-${number}`}
          text={texts.content.version(number)}
          isSelected={id === chosen.id}
          onChange={() => onChoose(String(number))}
        />
      ))}
    </ToggleGroup>
  );
}

interface ShownVersionsProps {
  before?: Version;
  chosen: Version;
  findings?: Schemas['Finding'][];
}

function ShownVersions({ before, chosen, findings }: ShownVersionsProps) {
  const { data: channels } = useChannels();
  const maxCharacters = channels?.find(({ id }) => id === chosen.channel)?.maxCharacters;
  if (!before) return <PostCard version={chosen} findings={findings} maxCharacters={maxCharacters} />;
  return (
    <>
      <h3>{words.changes}</h3>
      <DiffText before={before.text} after={chosen.text} />
      <div className="halves">
        <PostCard version={before} maxCharacters={maxCharacters} />
        <PostCard version={chosen} findings={findings} maxCharacters={maxCharacters} />
      </div>
    </>
  );
}
