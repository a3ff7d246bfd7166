import { Checkbox, FormGroup, Radio } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import { BriefField, type BriefFields } from './BriefField';

const words = texts.missions.brief;

/** What a brief may say beyond what it must. */
export function BriefDetails(fields: BriefFields) {
  const { form, set } = fields;
  return (
    <>
      <Checkbox
        id="brief-paid"
        label={words.paid}
        description={words.paidHint}
        isChecked={form.paidPartnership}
        onChange={(_, checked) => set('paidPartnership', checked)}
      />
      <FormGroup role="radiogroup" label={words.ideaChoice} fieldId="brief-idea" isStack>
        <Radio
          id="idea-score"
          name="ideaChoice"
          label={words.ideaByScore}
          isChecked={form.ideaChoice === 'score'}
          onChange={() => set('ideaChoice', 'score')}
        />
        <Radio
          id="idea-person"
          name="ideaChoice"
          label={words.ideaByPerson}
          isChecked={form.ideaChoice === 'person'}
          onChange={() => set('ideaChoice', 'person')}
        />
      </FormGroup>
      <BriefField name="keyMessages" label={words.keyMessages} hint={words.keyMessagesHint} kind="lines" {...fields} />
      <BriefField name="links" label={words.links} hint={words.linksHint} kind="lines" {...fields} />
      <BriefField name="deadline" label={words.deadline} hint={words.deadlineHint} kind="datetime-local" {...fields} />
    </>
  );
}
