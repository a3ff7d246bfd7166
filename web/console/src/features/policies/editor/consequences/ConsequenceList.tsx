import { Button } from '@patternfly/react-core';
import TrashIcon from '@patternfly/react-icons/dist/esm/icons/trash-icon';
import { texts } from '../../../../i18n/texts';
import type { Consequence, Pattern } from '../../wording/definition';
import { ProblemsHere } from '../fields/ProblemsHere';
import { removed, replaced } from '../model/lists';
import { useEditing } from '../session/editing';
import { fieldId } from '../session/problems';
import { AddConsequence } from './AddConsequence';
import { ConsequenceFields } from './ConsequenceFields';

const words = texts.editorRules;

interface ConsequenceListProps {
  consequences: readonly Consequence[];
  pointer: string;
  /** The facts that messages and points may speak of. */
  found: readonly Pattern[];
  onChange: (consequences: Consequence[]) => void;
}

function nameOf(consequence: Consequence): string {
  if ('violation' in consequence) return words.consequence.violation;
  if ('obligation' in consequence) return words.consequence.obligation;
  return 'per' in consequence.points ? words.consequence.scaled : words.consequence.points;
}

/** What follows when the rule fires. */
export function ConsequenceList({ consequences, pointer, found, onChange }: ConsequenceListProps) {
  const { readOnly } = useEditing();
  return (
    <div className="stack" id={fieldId(pointer)} tabIndex={-1}>
      {consequences.length === 0 && <p className="subtle">{words.noConsequences}</p>}
      {consequences.map((each, i) => (
        <div key={i} className="condition" role="group" aria-label={nameOf(each)}>
          <div className="condition-body">
            <ConsequenceFields
              consequence={each}
              pointer={`${pointer}/${i}`}
              found={found}
              onChange={(next) => onChange(replaced(consequences, i, next))}
            />
            <ProblemsHere pointer={`${pointer}/${i}`} />
          </div>
          {!readOnly && (
            <Button
              variant="plain"
              size="sm"
              aria-label={words.removeConsequence(nameOf(each))}
              icon={<TrashIcon />}
              onClick={() => onChange(removed(consequences, i))}
            />
          )}
        </div>
      ))}
      <ProblemsHere pointer={pointer} />
      {!readOnly && <AddConsequence found={found} onAdd={(next) => onChange([...consequences, next])} />}
    </div>
  );
}
