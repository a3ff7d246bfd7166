import { Button, Checkbox } from '@patternfly/react-core';
import TrashIcon from '@patternfly/react-icons/dist/esm/icons/trash-icon';
import { texts } from '../../../../i18n/texts';
import type { Constraint, Pattern } from '../../wording/definition';
import { isTest, unwrapped, wrapped } from '../model/constraints';
import { useEditing } from '../session/editing';
import { fieldId } from '../session/problems';
import { ConstraintList } from './ConstraintList';
import { ProblemsHere } from '../fields/ProblemsHere';
import { TestFields } from './TestFields';

const words = texts.editorRules;

interface ConstraintItemProps {
  fact: string;
  constraint: Constraint;
  pointer: string;
  scope: readonly Pattern[];
  onChange: (constraint: Constraint) => void;
  onRemove: () => void;
}

/** One property of a fact, or alternatives, or the opposite of either. */
export function ConstraintItem({ fact, constraint, pointer, scope, onChange, onRemove }: ConstraintItemProps) {
  const { readOnly } = useEditing();
  const { negated, inner } = unwrapped(constraint);
  const at = negated ? `${pointer}/not` : pointer;
  const set = (next: Constraint) => onChange(wrapped(next, negated));
  return (
    <div className="constraint" id={fieldId(pointer)} tabIndex={-1}>
      <div className="condition-body">
        <Inner fact={fact} constraint={inner} pointer={at} scope={scope} onChange={set} />
        <ProblemsHere pointer={at} />
      </div>
      {!readOnly && (
        <div className="condition-actions">
          <Checkbox
            id={`${fieldId(pointer)}-not`}
            label={words.not}
            aria-label={words.negate}
            isChecked={negated}
            onChange={(_, on) => onChange(wrapped(inner, on))}
          />
          <Button variant="plain" size="sm" aria-label={words.removeTest} icon={<TrashIcon />} onClick={onRemove} />
        </div>
      )}
    </div>
  );
}

function Inner({ fact, constraint, pointer, scope, onChange }: Omit<ConstraintItemProps, 'onRemove'>) {
  if (isTest(constraint)) return <TestFields fact={fact} test={constraint} pointer={pointer} scope={scope} onChange={onChange} />;
  if ('not' in constraint) {
    return (
      <>
        <p>{words.not}</p>
        <Inner fact={fact} constraint={constraint.not} pointer={`${pointer}/not`} scope={scope} onChange={(not) => onChange({ not })} />
      </>
    );
  }
  const grouping = 'all' in constraint ? 'all' : 'any';
  const inner = 'all' in constraint ? constraint.all : constraint.any;
  return (
    <>
      <p>{grouping === 'all' ? words.together : words.alternatives}</p>
      <ConstraintList
        fact={fact}
        constraints={inner}
        pointer={`${pointer}/${grouping}`}
        scope={scope}
        onChange={(next) => onChange(grouping === 'all' ? { all: next } : { any: next })}
      />
    </>
  );
}
