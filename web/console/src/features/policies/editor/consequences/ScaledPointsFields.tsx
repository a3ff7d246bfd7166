import { texts } from '../../../../i18n/texts';
import type { Dimension, Pattern, ScaledPoints } from '../../wording/definition';
import { ChoiceField } from '../fields/ChoiceField';
import { NumberField } from '../fields/NumberField';
import { fieldOptions } from '../fields/options';
import { aliasOf } from '../model/conditions';
import { tidy } from '../model/lists';
import { useEditing } from '../session/editing';

const words = texts.editorRules;
const { fact: factWords } = texts.ruleWords;

interface ScaledPointsFieldsProps {
  points: ScaledPoints;
  pointer: string;
  found: readonly Pattern[];
  onChange: (points: ScaledPoints) => void;
}

/** A constant, and a factor times a number made of what matched. */
export function ScaledPointsFields({ points, pointer, found, onChange }: ScaledPointsFieldsProps) {
  const { facts } = useEditing();
  const { per } = points;
  const aliases = Object.fromEntries(found.map((each) => [aliasOf(each), each.as ?? factWords[each.fact]?.[1] ?? each.fact]));
  const fact = found.find((each) => aliasOf(each) === per.as)?.fact ?? per.as;
  const numbers = facts.numbers(fact);
  const aggregate = (to: string) =>
    onChange({ ...points, per: to === 'count' ? { aggregate: to, as: per.as } : { ...per, aggregate: to, field: per.field ?? numbers[0]?.name ?? '' } });
  return (
    <div className="pairs">
      <ChoiceField
        pointer={`${pointer}/dimension`}
        label={texts.editorForm.dimension}
        value={points.dimension}
        options={texts.editorForm.dimensions}
        onChange={(dimension) => onChange({ ...points, dimension: dimension as Dimension })}
      />
      <NumberField
        pointer={`${pointer}/constant`}
        label={words.constant}
        value={points.constant ?? 0}
        onChange={(constant) => onChange(tidy({ ...points, constant: constant === 0 ? undefined : constant }, 'constant'))}
      />
      <NumberField pointer={`${pointer}/factor`} label={words.factor} value={points.factor} onChange={(factor) => onChange({ ...points, factor })} />
      <ChoiceField pointer={`${pointer}/per/aggregate`} label={words.aggregate} value={per.aggregate} options={words.aggregates} onChange={aggregate} />
      <ChoiceField
        pointer={`${pointer}/per/as`}
        label={words.per}
        value={per.as}
        options={aliases}
        onChange={(as) => onChange({ ...points, per: { ...per, as } })}
      />
      {per.aggregate !== 'count' && (
        <ChoiceField
          pointer={`${pointer}/per/field`}
          label={words.of}
          value={per.field ?? ''}
          options={fieldOptions(numbers)}
          onChange={(field) => onChange({ ...points, per: { ...per, field } })}
        />
      )}
    </div>
  );
}
