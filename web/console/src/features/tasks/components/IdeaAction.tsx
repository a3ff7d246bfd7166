import { Label, List, ListItem } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { IdeaText } from '../../../shared/content/IdeaText';
import { ConfirmButton } from '../../../shared/ui/ConfirmButton';
import { useCompleteTask } from '../api/useCompleteTask';

const words = texts.tasks;

/** The ideas, best first, each with a button to take it. */
export function IdeaAction({ task }: { task: Schemas['TaskView'] }) {
  const choice = useCompleteTask(task.id);
  return (
    <div className="posts">
      {(task.ideas ?? []).map((idea) => (
        <article key={idea.id} className="post" aria-label={idea.title}>
          <p className="fired-head">
            <strong>{idea.title}</strong> <Label isCompact>{texts.content.ideaScore(idea.score)}</Label>
            <Label isCompact variant="outline">
              {idea.angle}
            </Label>
          </p>
          <IdeaText idea={idea} />
          <div>
            <ConfirmButton
              name={words.chooseIdea}
              title={words.chooseTitle(idea.title)}
              confirm={words.chooseIdea}
              action={choice}
              onConfirm={(done) => choice.act({ ideaId: idea.id }, done)}
            >
              <List>
                <ListItem>{words.will.written}</ListItem>
                <ListItem>{words.will.noOther}</ListItem>
              </List>
            </ConfirmButton>
          </div>
        </article>
      ))}
    </div>
  );
}
