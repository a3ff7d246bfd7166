import { Button, Form } from '@patternfly/react-core';
import { useRef, useState } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { useCompleteTask } from '../api/useCompleteTask';
import { CommentField } from './CommentField';
import { valuesOf } from './taskValues';

const words = texts.tasks.other;

/** A task of a model that an analyst deployed: whatever values its flow goes on with. */
export function OtherAction({ task }: { task: Schemas['TaskView'] }) {
  const [text, setText] = useState('');
  const [sent, setSent] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const completion = useCompleteTask(task.id);
  const { values, bad } = valuesOf(text);
  const complete = () => {
    setSent(true);
    if (bad === undefined) completion.act({ values });
    else field.current?.focus();
  };
  return (
    <Form onSubmit={(event) => event.preventDefault()}>
      {completion.error && <ProblemAlert error={completion.error} />}
      <CommentField
        id="values"
        label={words.values}
        hint={words.hint}
        error={sent && bad !== undefined ? words.bad(bad) : undefined}
        field={field}
        value={text}
        onChange={setText}
      />
      <Button isAriaDisabled={completion.busy} isLoading={completion.busy} onClick={complete}>
        {words.complete}
      </Button>
    </Form>
  );
}
