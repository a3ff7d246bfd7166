import './ideas.css';
import { ExpandableSection, Label } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { IdeaText } from '../../../shared/content/IdeaText';
import { Panel } from '../../../shared/ui/Panel';

const words = texts.missions.page;

/** The ideas, best first; the chosen one is open. */
export function Ideas({ mission }: { mission: Schemas['MissionView'] }) {
  return (
    <Panel title={words.ideas}>
      {mission.ideas.length === 0 && <p>{words.noIdeas}</p>}
      <div className="stack">
        {mission.ideas.map((idea) => (
          <Idea key={idea.id} idea={idea} chosen={idea.id === mission.chosenIdeaId} />
        ))}
      </div>
    </Panel>
  );
}

function Idea({ idea, chosen }: { idea: Schemas['IdeaView']; chosen: boolean }) {
  const [open, setOpen] = useState(chosen);
  const title = (
    <span className="idea-head">
      {idea.title} <Label isCompact>{texts.content.ideaScore(idea.score)}</Label>{' '}
      <Label isCompact variant="outline">
        {idea.angle}
      </Label>{' '}
      {chosen && (
        <Label isCompact color="blue">
          {words.chosen}
        </Label>
      )}
    </span>
  );
  return (
    <ExpandableSection className="idea-section" toggleContent={title} isExpanded={open} onToggle={(_, expanded) => setOpen(expanded)}>
      <IdeaText idea={idea} />
    </ExpandableSection>
  );
}
