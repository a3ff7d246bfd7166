import { Checkbox, Form, FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import { ConfirmModal } from '../../../shared/ui/ConfirmModal';
import { TextField } from '../../../shared/ui/TextField';
import { useSaveTerms, type Terms } from '../api/useChangePolicy';
import type { PolicyModalProps } from './PolicyActions';

const words = texts.policies.terms;
const BREACHES = ['TASK', 'UNPUBLISH', 'NONE'] as const;

/** What holds for all versions of a policy: its name, who owns it, how many approve it, what a breach brings. */
export function TermsModal({ policy, onClose }: PolicyModalProps) {
  const { title, description, owner, secondApproval, onBreach } = policy;
  const [terms, setTerms] = useState<Terms>({ title, description, owner, secondApproval, onBreach });
  const save = useSaveTerms(policy.id, policy.edition);
  const set = (change: Partial<Terms>) => setTerms({ ...terms, ...change });
  return (
    <ConfirmModal
      title={words.title(policy.title)}
      confirm={words.confirm}
      disabled={!terms.title.trim() || !terms.owner.trim()}
      busy={save.busy}
      error={save.error}
      onConfirm={() => save.act(terms, onClose)}
      onClose={onClose}
    >
      <p>{words.will}</p>
      <Form onSubmit={(event) => event.preventDefault()} noValidate>
        <TextField id="terms-title" label={words.name} required longest={200} value={terms.title} onChange={(text) => set({ title: text })} />
        <TextField id="terms-description" label={words.description} kind="lines" longest={4000} value={terms.description} onChange={(text) => set({ description: text })} />
        <TextField id="terms-owner" label={words.owner} required longest={200} value={terms.owner} onChange={(text) => set({ owner: text })} />
        <FormGroup label={words.onBreach} fieldId="terms-breach">
          <FormSelect
            id="terms-breach"
            value={terms.onBreach}
            onChange={(_, value) => set({ onBreach: BREACHES.find((each) => each === value) ?? terms.onBreach })}
          >
            {BREACHES.map((each) => (
              <FormSelectOption key={each} value={each} label={texts.policies.facts.breach[each]} />
            ))}
          </FormSelect>
        </FormGroup>
        <Checkbox
          id="terms-second"
          label={words.second}
          description={words.secondHint}
          isChecked={terms.secondApproval}
          onChange={(_, checked) => set({ secondApproval: checked })}
        />
      </Form>
    </ConfirmModal>
  );
}
