import { texts } from '../../../../i18n/texts';
import type { Condition, Pattern } from '../../wording/definition';
import { ChoiceField } from '../fields/ChoiceField';
import { NumberField } from '../fields/NumberField';
import { patternOf, quantified, quantifierOf, withPattern, type Quantifier } from '../model/conditions';
import { useEditing } from '../session/editing';
import { Comparison } from './Comparison';
import { ConstraintList } from '../constraints/ConstraintList';
import { PatternName } from './PatternName';

const words = texts.editorRules;
const { fact: factWords } = texts.ruleWords;

interface FactConditionProps {
  condition: Condition;
  pointer: string;
  scope: readonly Pattern[];
  onChange: (condition: Condition) => void;
}

/** That there are facts of a kind, or none, or so many, and what they are like. */
export function FactCondition({ condition, pointer, scope, onChange }: FactConditionProps) {
  const { facts } = useEditing();
  const quantifier = quantifierOf(condition) ?? 'exists';
  const pattern = patternOf(condition) ?? { fact: '' };
  const at = `${pointer}/${quantifier}`;
  const known = Object.fromEntries(facts.entries.map(({ name }) => [name, factWords[name]?.[quantifier === 'exists' || quantifier === 'none' ? 0 : 1] ?? name]));
  const quantifiers = facts.entry(pattern.fact)?.single ? words.contentQuantifiers : words.quantifiers;
  return (
    <>
      <div className="pairs">
        <ChoiceField
          pointer={`${at}/quantifier`}
          label={words.quantifier}
          value={quantifier}
          options={{ ...quantifiers, ...(quantifier in quantifiers ? {} : { [quantifier]: words.quantifiers[quantifier] }) }}
          onChange={(to) => onChange(quantified(condition, to as Quantifier))}
        />
        {'atLeast' in condition && (
          <NumberField
            pointer={`${at}/number`}
            label={words.number}
            value={condition.atLeast.number}
            min={1}
            whole
            onChange={(number) => onChange({ atLeast: { ...condition.atLeast, number } })}
          />
        )}
        <ChoiceField
          pointer={`${at}/fact`}
          label={words.fact}
          value={pattern.fact}
          options={known}
          hint={facts.entry(pattern.fact)?.description}
          onChange={(fact) => onChange(withPattern(condition, { fact }))}
        />
      </div>
      {'compare' in condition && (
        <Comparison compared={condition.compare} pointer={at} onChange={(compare) => onChange({ compare })} />
      )}
      <ConstraintList
        fact={pattern.fact}
        constraints={pattern.where ?? []}
        pointer={`${at}/where`}
        scope={scope}
        onChange={(where) => onChange(withPattern(condition, { ...pattern, where }))}
      />
      <PatternName pattern={pattern} pointer={at} onChange={(next) => onChange(withPattern(condition, next))} />
    </>
  );
}
