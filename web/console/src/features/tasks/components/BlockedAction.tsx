import { Button, Form } from '@patternfly/react-core';
import { useState } from 'react';
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
  const complete = useCompleteTask(task.id);
  const disabled = !task.mayDecide || complete.isPending;
  const revise = () => {
    const text = instruction.trim();
    setMissing(!text);
    if (text) complete.mutate({ action: 'revise', instruction: text });
  };
  return (
    <Form onSubmit={(event) => event.preventDefault()}>
      {complete.isError && <ProblemAlert error={complete.error} />}
      <CommentField
        id="instruction"
        label={words.instruction}
        hint={words.instructionHint}
        error={missing && !instruction.trim() ? words.instructionNeeded : undefined}
        disabled={disabled}
        value={instruction}
        onChange={setInstruction}
      />
      <div className="stack">
        <Button isDisabled={disabled} isLoading={complete.isPending} onClick={revise}>
          {words.revise}
        </Button>
        <EndButton disabled={disabled} onEnd={() => complete.mutate({ action: 'end' })} />
      </div>
    </Form>
  );
}
