import { Dropdown, DropdownList, MenuToggle, type MenuToggleProps } from '@patternfly/react-core';
import { useState, type ReactNode } from 'react';

interface MenuProps {
  variant: MenuToggleProps['variant'];
  icon?: ReactNode;
  /** Read out in place of the text. */
  name?: string;
  /** On the button. */
  text?: ReactNode;
  children: ReactNode;
}

/** A button that opens a list of steps, and closes it once one is chosen. */
export function Menu({ variant, icon, name, text, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  return (
    <Dropdown
      isOpen={open}
      onOpenChange={setOpen}
      onSelect={() => setOpen(false)}
      popperProps={{ position: 'right' }}
      toggle={(ref) => (
        <MenuToggle ref={ref} variant={variant} icon={icon} aria-label={name} isExpanded={open} onClick={() => setOpen(!open)}>
          {text}
        </MenuToggle>
      )}
    >
      <DropdownList>{children}</DropdownList>
    </Dropdown>
  );
}
