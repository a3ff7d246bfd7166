import { Button } from '@patternfly/react-core';
import ArrowUpIcon from '@patternfly/react-icons/dist/esm/icons/arrow-up-icon';
import TrashIcon from '@patternfly/react-icons/dist/esm/icons/trash-icon';
import { texts } from '../../../../i18n/texts';
import type { Condition, Pattern } from '../../wording/definition';
import { isGroup } from '../model/conditions';
import { useEditing } from '../session/editing';
import { ConditionGroup } from './ConditionGroup';
import { FactCondition } from './FactCondition';
import { ProblemsHere } from '../fields/ProblemsHere';

const words = texts.editorRules;

interface ConditionItemProps {
  number: number;
  condition: Condition;
  pointer: string;
  scope: readonly Pattern[];
  onChange: (condition: Condition) => void;
  onRemove: () => void;
  onMoveUp?: () => void;
}

/** One condition of a group: about facts, a group again, or the opposite of either. */
export function ConditionItem({ number, pointer, onRemove, onMoveUp, ...rest }: ConditionItemProps) {
  const { readOnly } = useEditing();
  return (
    <li className="condition" aria-label={words.condition(number)}>
      <div className="condition-body">
        <Body pointer={pointer} {...rest} />
        <ProblemsHere pointer={pointer} />
      </div>
      {!readOnly && (
        <div className="condition-actions">
          {onMoveUp && <Button variant="plain" size="sm" aria-label={words.moveUp(number)} icon={<ArrowUpIcon />} onClick={onMoveUp} />}
          <Button variant="plain" size="sm" aria-label={words.removeCondition(number)} icon={<TrashIcon />} onClick={onRemove} />
        </div>
      )}
    </li>
  );
}

function Body({ condition, pointer, scope, onChange }: Pick<ConditionItemProps, 'condition' | 'pointer' | 'scope' | 'onChange'>) {
  if ('not' in condition) {
    return (
      <>
        <p>{words.notGroup}</p>
        <Body condition={condition.not} pointer={`${pointer}/not`} scope={scope} onChange={(not) => onChange({ not })} />
      </>
    );
  }
  const props = { condition, pointer, scope, onChange };
  return isGroup(condition) ? <ConditionGroup {...props} /> : <FactCondition {...props} />;
}
