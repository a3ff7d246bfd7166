import { ActionGroup, Alert, Button, Form } from '@patternfly/react-core';
import { useState, type FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { texts } from '../../../i18n/texts';
import { asProblem } from '../../../shared/api/problem';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { useStartMissions } from '../api/useStartMissions';
import { BriefDetails } from './BriefDetails';
import { BriefField } from './BriefField';
import { briefOf, EMPTY_BRIEF, errorsOf, type BriefErrors, type BriefForm } from './briefForm';
import { ChannelCards } from './ChannelCards';

const words = texts.missions.brief;

/** Says what is wrong once the form was sent; until then it lets people type. */
export function BriefEditor() {
  const [parameters] = useSearchParams();
  const process = parameters.get('process') ?? EMPTY_BRIEF.process;
  const [form, setForm] = useState({ ...EMPTY_BRIEF, process });
  const [sent, setSent] = useState(false);
  const start = useStartMissions();
  const navigate = useNavigate();
  const here = errorsOf(form, new Date());
  const errors = sent ? { ...serverErrors(start.error, form), ...here } : {};

  const set = <K extends keyof BriefForm>(name: K, value: BriefForm[K]) => setForm({ ...form, [name]: value });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (Object.keys(here).length > 0) return;
    start.act(briefOf(form), ({ items }) =>
      void navigate(items.length === 1 ? `/missions/${items[0]?.id}` : '/missions?mine=true'),
    );
  };

  return (
    <Form onSubmit={submit} noValidate>
      {sent && Object.keys(here).length > 0 && <Alert isInline variant="warning" title={words.fix} role="alert" />}
      {process !== EMPTY_BRIEF.process && <Alert isInline variant="info" title={words.follows(process)} />}
      {start.error && <ProblemAlert error={start.error} />}
      <BriefField name="topic" label={words.topic} hint={words.topicHint} required {...{ form, errors, set }} />
      <BriefField name="audience" label={words.audience} hint={words.audienceHint} required {...{ form, errors, set }} />
      <BriefField name="goal" label={words.goal} hint={words.goalHint} required {...{ form, errors, set }} />
      <ChannelCards chosen={form.channels} error={errors.channels} onChange={(channels) => set('channels', channels)} />
      <BriefDetails {...{ form, errors, set }} />
      <ActionGroup>
        <Button type="submit" isLoading={start.busy} isAriaDisabled={start.busy}>
          {words.start(form.channels.length)}
        </Button>
        <Button variant="link" onClick={() => void navigate('/missions')}>
          {words.back}
        </Button>
      </ActionGroup>
    </Form>
  );
}

function serverErrors(error: unknown, form: BriefForm): BriefErrors {
  if (!error) return {};
  const problem = asProblem(error);
  const fields = Object.keys(form) as (keyof BriefForm)[];
  return Object.fromEntries(fields.map((field) => [field, problem.at(field)]).filter(([, message]) => message));
}
