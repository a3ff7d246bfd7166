import { texts } from '../../../../i18n/texts';
import type { Consequence, Dimension, Obligation, Pattern } from '../../wording/definition';
import { ChoiceField } from '../fields/ChoiceField';
import { NumberField } from '../fields/NumberField';
import { TextField } from '../fields/TextField';
import { ScaledPointsFields } from './ScaledPointsFields';
import { ViolationFields } from './ViolationFields';

const words = texts.editorRules;
const { dimensions, stages } = texts.editorForm;

interface ConsequenceFieldsProps {
  consequence: Consequence;
  pointer: string;
  found: readonly Pattern[];
  onChange: (consequence: Consequence) => void;
}

export function ConsequenceFields({ consequence, pointer, found, onChange }: ConsequenceFieldsProps) {
  if ('violation' in consequence) {
    return (
      <ViolationFields
        violation={consequence.violation}
        pointer={`${pointer}/violation`}
        found={found}
        onChange={(violation) => onChange({ violation })}
      />
    );
  }
  if ('obligation' in consequence) {
    return <ObligationFields obligation={consequence.obligation} pointer={`${pointer}/obligation`} onChange={(obligation) => onChange({ obligation })} />;
  }
  const { points } = consequence;
  const at = `${pointer}/points`;
  if ('per' in points) {
    return <ScaledPointsFields points={points} pointer={at} found={found} onChange={(next) => onChange({ points: next })} />;
  }
  return (
    <div className="pairs">
      <ChoiceField
        pointer={`${at}/dimension`}
        label={texts.editorForm.dimension}
        value={points.dimension}
        options={dimensions}
        onChange={(dimension) => onChange({ points: { ...points, dimension: dimension as Dimension } })}
      />
      <NumberField
        pointer={`${at}/points`}
        label={words.points}
        hint={words.pointsHint}
        value={points.points}
        min={-100}
        max={100}
        whole
        onChange={(number) => onChange({ points: { dimension: points.dimension, points: number } })}
      />
    </div>
  );
}

interface ObligationFieldsProps {
  obligation: Obligation;
  pointer: string;
  onChange: (obligation: Obligation) => void;
}

function ObligationFields({ obligation, pointer, onChange }: ObligationFieldsProps) {
  const { kind, value } = obligation;
  const label = words.obligationValue[kind];
  const set = (next: string) => onChange({ kind, value: next });
  return (
    <div className="pairs">
      <ChoiceField
        pointer={`${pointer}/kind`}
        label={words.obligation}
        value={kind}
        options={words.obligations}
        onChange={(to) => onChange({ kind: to as Obligation['kind'], value: to === 'STAGE' ? 'compliance' : '' })}
      />
      {kind === 'STAGE' ? (
        <ChoiceField pointer={`${pointer}/value`} label={label} value={value} options={stages} onChange={set} />
      ) : (
        <TextField pointer={`${pointer}/value`} label={label} value={value} onChange={set} />
      )}
    </div>
  );
}
