import { Button } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import { useAnyRole } from '../../../shared/auth/me';

/** Only for those who may start missions. */
export function NewBriefLink() {
  if (!useAnyRole('business-user', 'admin')) return null;
  return (
    <Button variant="primary" component={(props) => <Link {...props} to="/missions/new" />}>
      {texts.missions.newBrief}
    </Button>
  );
}
