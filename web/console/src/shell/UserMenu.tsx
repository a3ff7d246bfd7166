import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import UserIcon from '@patternfly/react-icons/dist/esm/icons/user-icon';
import { useState } from 'react';
import { texts } from '../i18n/texts';
import { useMe } from '../shared/auth/me';
import { signOut } from '../shared/auth/session';

export function UserMenu() {
  const [open, setOpen] = useState(false);
  const { data: me } = useMe();
  return (
    <Dropdown
      isOpen={open}
      onOpenChange={setOpen}
      onSelect={() => setOpen(false)}
      popperProps={{ position: 'right' }}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          variant="plainText"
          icon={<UserIcon />}
          aria-label={texts.shell.account(me?.name ?? '…')}
          isExpanded={open}
          onClick={() => setOpen(!open)}
        >
          <span className="user-name">{me?.name ?? '…'}</span>
        </MenuToggle>
      )}
    >
      <DropdownList>
        <DropdownItem isDisabled description={me?.roles.join(', ')}>
          {me?.name}
        </DropdownItem>
        <DropdownItem to="/docs">{texts.shell.apiReference}</DropdownItem>
        <DropdownItem onClick={() => void signOut()}>{texts.shell.signOut}</DropdownItem>
      </DropdownList>
    </Dropdown>
  );
}
