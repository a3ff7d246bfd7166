import { DropdownItem, FormSelect, FormSelectOption } from '@patternfly/react-core';
import EllipsisVIcon from '@patternfly/react-icons/dist/esm/icons/ellipsis-v-icon';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import { texts } from '../../../../i18n/texts';
import { Menu } from '../../../../shared/ui/Menu';
import { useEditing } from '../session/editing';
import { keyOf, type Part } from './parts';

const words = texts.editorForm;

export type Addable = 'rule' | 'table' | 'wordList' | 'thresholds';
const ADDABLE: Record<Addable, string> = {
  rule: words.addRule,
  table: words.addTable,
  wordList: words.addWordList,
  thresholds: words.addThreshold,
};

interface PartPickerProps {
  parts: readonly { part: Part; name: string }[];
  chosen: Part | undefined;
  onChoose: (part: Part) => void;
  onAdd: (kind: Addable) => void;
  onDuplicate: () => void;
  onMove: (by: number) => void;
  onRemove: () => void;
}

/** Which part of the policy the form shows, and what one does with whole parts. */
export function PartPicker({ parts, chosen, onChoose, onAdd, onDuplicate, onMove, onRemove }: PartPickerProps) {
  const { readOnly } = useEditing();
  const ordered = chosen?.kind === 'rule' || chosen?.kind === 'table';
  return (
    <div className="part-picker">
      {chosen && (
        <FormSelect
          aria-label={words.part}
          value={keyOf(chosen)}
          onChange={(_, key) => parts.filter(({ part }) => keyOf(part) === key).forEach(({ part }) => onChoose(part))}
        >
          {parts.map(({ part, name }) => (
            <FormSelectOption key={keyOf(part)} value={keyOf(part)} label={name} />
          ))}
        </FormSelect>
      )}
      {!readOnly && (
        <>
          <Menu variant="secondary" icon={<PlusIcon />} text={words.add}>
            {Object.entries(ADDABLE).map(([kind, name]) => (
              <DropdownItem key={kind} onClick={() => onAdd(kind as Addable)}>
                {name}
              </DropdownItem>
            ))}
          </Menu>
          {chosen && (
            <Menu variant="plain" icon={<EllipsisVIcon />} name={words.more}>
              {ordered && <DropdownItem onClick={onDuplicate}>{words.duplicate}</DropdownItem>}
              {ordered && <DropdownItem onClick={() => onMove(-1)}>{words.up}</DropdownItem>}
              {ordered && <DropdownItem onClick={() => onMove(1)}>{words.down}</DropdownItem>}
              <DropdownItem isDanger onClick={onRemove}>
                {words.remove}
              </DropdownItem>
            </Menu>
          )}
        </>
      )}
    </div>
  );
}
