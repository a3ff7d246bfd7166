import { Button, Form } from '@patternfly/react-core';
import { useRef, useState } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { useCompleteTask } from '../api/useCompleteTask';
import { CommentField } from './CommentField';
import { EndButton } from './EndButton';

const words = texts.tasks;

/** Blocked content: say what shall change, or end the mission. */
export function BlockedAction({ task }: { task: Schemas['TaskView'] }) {
  const [instruction, setInstruction] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const revision = useCompleteTask(task.id);
  const end = useCompleteTask(task.id);
  const said = instruction.trim();
  const revise = () => {
    setMissing(!said);
    if (said) revision.act({ action: 'revise', instruction: said });
    else field.current?.focus();
  };
  return (
    <Form onSubmit={(event) => event.preventDefault()}>
      {revision.error && <ProblemAlert error={revision.error} />}
      <CommentField
        id="instruction"
        label={words.instruction}
        hint={words.instructionHint}
        error={missing && !said ? words.instructionNeeded : undefined}
        field={field}
        value={instruction}
        onChange={setInstruction}
      />
      <div className="stack">
        <Button isAriaDisabled={revision.busy} isLoading={revision.busy} onClick={revise}>
          {words.revise}
        </Button>
        <EndButton task={task} complete={end} />
      </div>
    </Form>
  );
}
