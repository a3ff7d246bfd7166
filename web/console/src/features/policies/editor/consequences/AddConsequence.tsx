import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import { useState } from 'react';
import { texts } from '../../../../i18n/texts';
import type { Consequence, Pattern } from '../../wording/definition';
import { blankObligation, blankPoints, blankViolation } from '../model/blanks';
import { aliasOf } from '../model/conditions';

const words = texts.editorRules;

/** A violation, points or an obligation more. */
export function AddConsequence({ found, onAdd }: { found: readonly Pattern[]; onAdd: (consequence: Consequence) => void }) {
  const [open, setOpen] = useState(false);
  const [first] = found;
  const blanks: Record<keyof typeof words.consequence, () => Consequence> = {
    violation: blankViolation,
    points: blankPoints,
    scaled: () => ({
      points: { dimension: 'RISK', factor: 5, per: { aggregate: 'count', as: first ? aliasOf(first) : 'finding' } },
    }),
    obligation: blankObligation,
  };
  return (
    <div>
      <Dropdown
        isOpen={open}
        onOpenChange={setOpen}
        onSelect={(_, kind) => {
          setOpen(false);
          onAdd(blanks[kind as keyof typeof blanks]());
        }}
        toggle={(ref) => (
          <MenuToggle ref={ref} variant="secondary" icon={<PlusIcon />} isExpanded={open} onClick={() => setOpen(!open)}>
            {words.addConsequence}
          </MenuToggle>
        )}
      >
        <DropdownList>
          {Object.entries(words.consequence).map(([kind, name]) => (
            <DropdownItem key={kind} value={kind}>
              {name}
            </DropdownItem>
          ))}
        </DropdownList>
      </Dropdown>
    </div>
  );
}
