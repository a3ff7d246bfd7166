import { texts } from '../../../../i18n/texts';
import { amountOf, durationOf, type Unit } from '../../wording/durations';
import { ChoiceField } from '../fields/ChoiceField';
import { NumberField } from '../fields/NumberField';
import { TextField } from '../fields/TextField';

const words = texts.editorRules;

/** A length of time as a number of days, hours or minutes; one of years, months or seconds as it is written (ISO 8601). */
export function DurationField({ pointer, duration, onChange }: { pointer: string; duration: string; onChange: (duration: string) => void }) {
  const span = amountOf(duration);
  if (!span) return <TextField pointer={`${pointer}/duration`} label={words.amount} hint="P30D" value={duration} onChange={onChange} />;
  return (
    <>
      <NumberField
        pointer={`${pointer}/duration`}
        label={words.amount}
        value={span.amount}
        min={1}
        whole
        onChange={(amount) => amount >= 0 && onChange(durationOf(amount, span.unit))}
      />
      <ChoiceField
        pointer={`${pointer}/duration/unit`}
        label={words.unit}
        value={span.unit}
        options={words.units}
        onChange={(unit) => onChange(durationOf(span.amount, unit as Unit))}
      />
    </>
  );
}
