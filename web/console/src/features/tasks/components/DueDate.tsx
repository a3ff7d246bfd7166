import { Label } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import { Instant } from '../../../shared/ui/Instant';

/** When a task is due, and whether that has passed. */
export function DueDate({ at }: { at: string }) {
  const [now] = useState(() => Date.now());
  return (
    <>
      <Instant at={at} />{' '}
      {Date.parse(at) < now && (
        <Label isCompact color="orange">
          {texts.tasks.overdue}
        </Label>
      )}
    </>
  );
}
