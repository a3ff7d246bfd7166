import { Button, Form, FormGroup, FormHelperText, FormSelect, FormSelectOption, HelperText, HelperTextItem, TextInput } from '@patternfly/react-core';
import { useState, type FormEvent } from 'react';
import { texts } from '../../../../i18n/texts';
import { ProblemAlert } from '../../../../shared/ui/ProblemAlert';
import { EMPTY_REQUEST } from '../../trial/trial';
import { TrySetting } from '../../trial/TrySetting';
import { TryText } from '../../trial/TryText';
import { useAddScenario } from '../api/useTestRun';
import { TokenField } from '../fields/TokenField';
import { missingOf, scenarioOf, type ScenarioForm } from './scenarioForm';

const words = texts.editorPanels.scenarios;

interface AddScenarioProps {
  policyId: string;
  /** The rules of the policy, to name those that must fire. */
  ruleIds: readonly string[];
  onClose: () => void;
}

/** A pasted text and what should come of it. */
export function AddScenario({ policyId, ruleIds, onClose }: AddScenarioProps) {
  const add = useAddScenario(policyId);
  const [form, setForm] = useState<ScenarioForm>({ title: '', content: EMPTY_REQUEST, verdict: '', fires: [], silent: [] });
  const [asked, setAsked] = useState(false);
  const missing = missingOf(form);
  const set = (change: Partial<ScenarioForm>) => setForm({ ...form, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!missing) add.act(scenarioOf(form), onClose);
  };
  const suggestions = ruleIds.map((id) => [id] as const);
  return (
    <Form onSubmit={submit} noValidate aria-label={words.add}>
      <FormGroup label={words.title} isRequired fieldId="scenario-title">
        <TextInput id="scenario-title" value={form.title} maxLength={200} onChange={(_, title) => set({ title })} />
      </FormGroup>
      <TryText text={form.content.text} missing={asked && missing === 'text'} onChange={(text) => set({ content: { ...form.content, text } })} />
      <TrySetting request={form.content} onChange={(change) => set({ content: { ...form.content, ...change } })} />
      <FormGroup label={words.verdict} fieldId="scenario-verdict">
        <FormSelect id="scenario-verdict" value={form.verdict} onChange={(_, verdict) => set({ verdict: verdict as ScenarioForm['verdict'] })}>
          <FormSelectOption value="" label={words.anyVerdict} />
          {Object.entries(texts.decision.verdict).map(([verdict, name]) => (
            <FormSelectOption key={verdict} value={verdict} label={name} />
          ))}
        </FormSelect>
      </FormGroup>
      <TokenField pointer="/scenario/fires" label={words.fires} values={form.fires} suggestions={suggestions} onChange={(fires) => set({ fires })} />
      <TokenField pointer="/scenario/silent" label={words.silent} values={form.silent} suggestions={suggestions} onChange={(silent) => set({ silent })} />
      <FormHelperText>
        <HelperText isLiveRegion>{asked && missing && <HelperTextItem variant="error">{words.needed[missing]}</HelperTextItem>}</HelperText>
      </FormHelperText>
      {add.error && <ProblemAlert error={add.error} />}
      <div className="row">
        <Button type="submit" isLoading={add.busy} isAriaDisabled={add.busy}>
          {words.save}
        </Button>
        <Button variant="link" onClick={onClose}>
          {texts.common.cancel}
        </Button>
      </div>
    </Form>
  );
}
