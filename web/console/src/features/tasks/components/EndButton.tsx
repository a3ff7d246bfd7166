import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import { ConfirmModal } from '../../../shared/ui/ConfirmModal';

/** Ends a mission, after saying what that means. */
export function EndButton({ disabled, onEnd }: { disabled: boolean; onEnd: () => void }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="secondary" isDanger isDisabled={disabled} onClick={() => setAsking(true)}>
        {texts.tasks.end}
      </Button>
      {asking && (
        <ConfirmModal
          title={texts.tasks.end}
          confirm={texts.tasks.end}
          danger
          busy={false}
          onConfirm={() => {
            setAsking(false);
            onEnd();
          }}
          onClose={() => setAsking(false)}
        >
          {texts.tasks.endWill}
        </ConfirmModal>
      )}
    </>
  );
}
