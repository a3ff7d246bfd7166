import { Form, FormGroup, Radio } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import { ConfirmModal } from '../../../shared/ui/ConfirmModal';
import { useFilters } from '../../../shared/ui/filters';
import { TextField } from '../../../shared/ui/TextField';
import { useAskException } from '../api/useChangeExceptions';
import { useContentChoices, useMissionChoices, useRuleChoices } from '../api/useChoices';
import { ChoiceField } from './ChoiceField';
import { emptyException, exceptionErrors, newExceptionOf, type ExceptionForm } from './exceptionForm';

const words = texts.exceptions;
const SCOPES = ['mission', 'content'] as const;

/** Asks to free one content, or all content of a mission, from one rule for a time. */
export function AskExceptionModal({ onClose }: { onClose: () => void }) {
  const [filters] = useFilters();
  const [form, setForm] = useState(() => emptyException(filters, new Date()));
  const [tried, setTried] = useState(false);
  const ask = useAskException();
  const rules = useRuleChoices();
  const missions = useMissionChoices();
  const contents = useContentChoices();
  const errors = tried ? exceptionErrors(form, new Date()) : {};
  const set = (change: Partial<ExceptionForm>) => setForm({ ...form, ...change });
  const send = () => {
    setTried(true);
    if (Object.keys(exceptionErrors(form, new Date())).length === 0) ask.act(newExceptionOf(form), onClose);
  };
  return (
    <ConfirmModal title={words.askTitle} confirm={words.ask} busy={ask.busy} error={ask.error} onConfirm={send} onClose={onClose}>
      <p>{words.askWill}</p>
      <Form onSubmit={(event) => event.preventDefault()} noValidate>
        <TextField id="exception-name" label={words.name} hint={words.nameHint} required longest={120} error={errors.name} value={form.name} onChange={(name) => set({ name })} />
        <ChoiceField id="exception-rule" label={words.column.rule} choices={rules.data} error={errors.ruleId} value={form.ruleId} onChange={(ruleId) => set({ ruleId })} />
        <FormGroup isStack role="radiogroup" label={words.scopeLabel} fieldId="exception-scope">
          {SCOPES.map((scope) => (
            <Radio
              key={scope}
              id={`exception-${scope}`}
              name="exception-scope"
              label={words.scope[scope]}
              isChecked={form.scope === scope}
              onChange={() => set({ scope, target: '' })}
            />
          ))}
        </FormGroup>
        <ChoiceField
          id="exception-target"
          label={form.scope === 'mission' ? words.mission : words.content}
          choices={form.scope === 'mission' ? missions.data : contents.data}
          error={errors.target}
          value={form.target}
          onChange={(target) => set({ target })}
        />
        <TextField id="exception-until" kind="date" label={words.untilLabel} hint={words.untilHint} required error={errors.until} value={form.until} onChange={(until) => set({ until })} />
        <TextField id="exception-reason" kind="lines" label={texts.common.reason} required longest={2000} error={errors.reason} value={form.reason} onChange={(reason) => set({ reason })} />
      </Form>
    </ConfirmModal>
  );
}
