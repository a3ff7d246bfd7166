import { DropdownItem } from '@patternfly/react-core';
import UserIcon from '@patternfly/react-icons/dist/esm/icons/user-icon';
import { texts } from '../i18n/texts';
import { useMe } from '../shared/auth/me';
import { signOut } from '../shared/auth/session';
import { Menu } from '../shared/ui/Menu';

export function UserMenu() {
  const { data: me } = useMe();
  const name = me?.name ?? '…';
  return (
    <Menu variant="plainText" icon={<UserIcon />} name={texts.shell.account(name)} text={<span className="user-name">{name}</span>}>
      <DropdownItem isDisabled description={me?.roles.join(', ')}>
        {me?.name}
      </DropdownItem>
      <DropdownItem to="/docs">{texts.shell.apiReference}</DropdownItem>
      <DropdownItem onClick={() => void signOut()}>{texts.shell.signOut}</DropdownItem>
    </Menu>
  );
}
