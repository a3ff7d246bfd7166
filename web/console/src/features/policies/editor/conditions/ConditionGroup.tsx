import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { texts } from '../../../../i18n/texts';
import type { Condition, Pattern } from '../../wording/definition';
import { fromGroup, groupOf, joinable, type Grouping } from '../model/conditions';
import { moved, removed, replaced } from '../model/lists';
import { useEditing } from '../session/editing';
import { fieldId } from '../session/problems';
import { AddCondition } from './AddCondition';
import { ConditionItem } from './ConditionItem';

const words = texts.editorRules;

interface ConditionGroupProps {
  condition: Condition;
  pointer: string;
  /** Facts found before, which conditions here may compare with. */
  scope: readonly Pattern[];
  onChange: (condition: Condition) => void;
}

/** Conditions that hold together, or of which one holds, and the way to add another. */
export function ConditionGroup({ condition, pointer, scope, onChange }: ConditionGroupProps) {
  const { readOnly } = useEditing();
  const group = groupOf(condition);
  const { grouping, conditions, bare } = group;
  const set = (next: Condition[]) => onChange(fromGroup({ ...group, conditions: next }));
  const regroup = (to: Grouping) => onChange(fromGroup({ grouping: to, conditions, bare: false }));
  return (
    <div className="conditions" id={fieldId(pointer)} tabIndex={-1}>
      {(conditions.length > 1 || !bare) && (
        <FormSelect
          className="grouping"
          aria-label={words.grouping}
          value={grouping}
          isDisabled={readOnly}
          onChange={(_, to) => regroup(to as Grouping)}
        >
          <FormSelectOption value="all" label={words.allOf} />
          <FormSelectOption value="any" label={words.anyOf} />
        </FormSelect>
      )}
      {conditions.length === 0 && <p className="subtle">{words.noConditions}</p>}
      <ol className="plain conditions">
        {conditions.map((each, i) => (
          <ConditionItem
            key={i}
            number={i + 1}
            condition={each}
            pointer={bare ? pointer : `${pointer}/${grouping}/${i}`}
            scope={grouping === 'all' ? [...scope, ...conditions.slice(0, i).flatMap(joinable)] : scope}
            onChange={(next) => set(replaced(conditions, i, next))}
            onRemove={() => onChange(bare ? { all: [] } : fromGroup({ ...group, conditions: removed(conditions, i) }))}
            onMoveUp={i > 0 ? () => set(moved(conditions, i, -1)) : undefined}
          />
        ))}
      </ol>
      {!readOnly && (
        <div>
          <AddCondition onAdd={(next) => set([...conditions, next])} />
        </div>
      )}
    </div>
  );
}
