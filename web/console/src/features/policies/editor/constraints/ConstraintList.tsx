import { Button } from '@patternfly/react-core';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import { texts } from '../../../../i18n/texts';
import type { Constraint, Pattern } from '../../wording/definition';
import { retested } from '../model/constraints';
import { removed, replaced } from '../model/lists';
import { useEditing } from '../session/editing';
import { ConstraintItem } from './ConstraintItem';

const words = texts.editorRules;

export interface ConstraintListProps {
  fact: string;
  constraints: readonly Constraint[];
  pointer: string;
  scope: readonly Pattern[];
  onChange: (constraints: Constraint[]) => void;
}

/** What a fact must be like, and the way to ask for more. */
export function ConstraintList({ fact, constraints, pointer, scope, onChange }: ConstraintListProps) {
  const { facts, readOnly } = useEditing();
  const blank = (): Constraint => {
    const first = facts.fields(fact)[0];
    return retested({ field: '', is: '' }, first?.name ?? '', 'equals', first?.type ?? 'TEXT');
  };
  return (
    <div className="constraints">
      {constraints.length > 0 && <p className="subtle">{words.which}</p>}
      {constraints.map((each, i) => (
        <ConstraintItem
          key={i}
          fact={fact}
          constraint={each}
          pointer={`${pointer}/${i}`}
          scope={scope}
          onChange={(next) => onChange(replaced(constraints, i, next))}
          onRemove={() => onChange(removed(constraints, i))}
        />
      ))}
      {!readOnly && (
        <div className="row">
          <Button variant="link" isInline icon={<PlusIcon />} onClick={() => onChange([...constraints, blank()])}>
            {words.addTest}
          </Button>
          <Button variant="link" isInline onClick={() => onChange([...constraints, { any: [blank(), blank()] }])}>
            {words.addAlternatives}
          </Button>
        </div>
      )}
    </div>
  );
}
