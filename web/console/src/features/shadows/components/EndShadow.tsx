import { Button, Form } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useAnyRole } from '../../../shared/auth/me';
import { ConfirmModal } from '../../../shared/ui/ConfirmModal';
import { isReason, ReasonField } from '../../../shared/ui/ReasonField';
import { useEndShadow, type End } from '../api/useShadows';

const words = texts.shadows;

/** For officers: puts the version of a shadow in force, or ends the shadow. */
export function EndShadow({ shadow }: { shadow: Schemas['ShadowView'] }) {
  const [asked, setAsked] = useState<End>();
  const officer = useAnyRole('compliance-officer');
  if (!officer) return null;
  return (
    <>
      <Button variant="primary" onClick={() => setAsked('promote')}>
        {words.end.promote.name}
      </Button>
      <Button variant="secondary" onClick={() => setAsked('drop')}>
        {words.end.drop.name}
      </Button>
      {asked && <EndModal shadow={shadow} end={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

function EndModal({ shadow, end, onClose }: { shadow: Schemas['ShadowView']; end: End; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const act = useEndShadow(shadow.id);
  const { name, title, will } = words.end[end];
  return (
    <ConfirmModal
      title={title(words.name(shadow.policyId, shadow.version))}
      confirm={name}
      disabled={!isReason(reason)}
      busy={act.busy}
      error={act.error}
      onConfirm={() => act.act({ end, reason: reason.trim() }, onClose)}
      onClose={onClose}
    >
      <p>{will(shadow.compared, shadow.flipped)}</p>
      <Form onSubmit={(event) => event.preventDefault()} noValidate>
        <ReasonField id="shadow-reason" reason={reason} onChange={setReason} />
      </Form>
    </ConfirmModal>
  );
}
