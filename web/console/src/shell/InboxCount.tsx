import { Badge } from '@patternfly/react-core';
import { texts } from '../i18n/texts';
import { useInboxCount } from './useInboxCount';

/** The number beside "Inbox"; nothing when nothing waits. */
export function InboxCount() {
  const count = useInboxCount();
  if (!count) return null;
  return <Badge screenReaderText={texts.shell.waiting}>{count}</Badge>;
}
