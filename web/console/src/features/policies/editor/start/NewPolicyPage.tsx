import '../page/editor.css';
import { Button, Card, CardBody, Form, PageSection } from '@patternfly/react-core';
import { useState, type FormEvent } from 'react';
import { texts } from '../../../../i18n/texts';
import { PageHead } from '../../../../shared/ui/PageHead';
import { ProblemAlert } from '../../../../shared/ui/ProblemAlert';
import { Trail } from '../../../../shared/ui/Trail';
import type { Start } from './beginning';
import { FileField } from './FileField';
import { blankForm, problemsOf, withTitle, type FormProblems, type NewPolicyForm } from './newPolicyForm';
import { PolicyTermFields } from './PolicyTermFields';
import { StartChoice } from './StartChoice';
import { useBegin } from './useBegin';

const words = texts.editorStart;

/** Where a policy begins: with a rule, a table, the short form, or a file. */
export default function NewPolicyPage() {
  const [form, setForm] = useState<NewPolicyForm>(blankForm);
  const [problems, setProblems] = useState<FormProblems>({});
  const begin = useBegin();
  const set = (change: Partial<NewPolicyForm>) => {
    const next = change.title === undefined ? { ...form, ...change } : withTitle({ ...form, ...change }, change.title);
    setForm(next);
    if (Object.keys(problems).length > 0) setProblems(problemsOf(next));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = problemsOf(form);
    setProblems(found);
    const [first] = Object.keys(found);
    if (first) document.getElementById(`new-${first}`)?.focus();
    else void begin.act(form);
  };
  return (
    <>
      <PageHead title={words.title} lead={words.lead} above={<Trail back={{ to: '/policies', name: texts.editor.policies }} here={words.title} />} />
      <PageSection>
        <Card className="narrow">
          <CardBody>
            <Form onSubmit={submit} noValidate>
              {begin.error && <ProblemAlert error={begin.error} />}
              <StartChoice chosen={form.start} onChoose={(start: Start) => set({ start })} />
              {form.start === 'upload' && <FileField file={form.file} problem={problems.file} onChange={(file) => set({ file })} />}
              <PolicyTermFields form={form} problems={problems} onChange={set} />
              <div>
                <Button type="submit" isLoading={begin.busy} isAriaDisabled={begin.busy}>
                  {words.create}
                </Button>
              </div>
            </Form>
          </CardBody>
        </Card>
      </PageSection>
    </>
  );
}
