import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import { useState } from 'react';
import { texts } from '../../../../i18n/texts';
import type { Condition } from '../../wording/definition';
import { PRESETS, type Preset } from './presets';

const words = texts.editorRules;

/** What one can look for, in the words of officers. */
export function AddCondition({ onAdd }: { onAdd: (condition: Condition) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <Dropdown
      isOpen={open}
      onOpenChange={setOpen}
      onSelect={(_, preset) => {
        setOpen(false);
        onAdd(PRESETS[preset as Preset]());
      }}
      toggle={(ref) => (
        <MenuToggle ref={ref} variant="secondary" icon={<PlusIcon />} isExpanded={open} onClick={() => setOpen(!open)}>
          {words.addCondition}
        </MenuToggle>
      )}
    >
      <DropdownList>
        {Object.keys(PRESETS).map((preset) => (
          <DropdownItem key={preset} value={preset} description={words.presets[preset]?.[1]}>
            {words.presets[preset]?.[0]}
          </DropdownItem>
        ))}
      </DropdownList>
    </Dropdown>
  );
}
