import { Button, Label } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { IdeaText } from '../../../shared/content/IdeaText';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { useCompleteTask } from '../api/useCompleteTask';

/** The ideas, best first, each with a button to take it. */
export function IdeaAction({ task }: { task: Schemas['TaskView'] }) {
  const complete = useCompleteTask(task.id);
  return (
    <div className="stack">
      {complete.isError && <ProblemAlert error={complete.error} />}
      {(task.ideas ?? []).map((idea) => (
        <article key={idea.id} className="post" aria-label={idea.title}>
          <p className="fired-head">
            <strong>{idea.title}</strong> <Label isCompact>{texts.content.ideaScore(idea.score)}</Label>
            <Label isCompact variant="outline">
              {idea.angle}
            </Label>
          </p>
          <IdeaText idea={idea} />
          <Button
            variant="secondary"
            isDisabled={!task.mayDecide || complete.isPending}
            onClick={() => complete.mutate({ ideaId: idea.id })}
          >
            {texts.tasks.chooseIdea}
          </Button>
        </article>
      ))}
    </div>
  );
}
