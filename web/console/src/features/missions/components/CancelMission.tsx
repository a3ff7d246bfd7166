import { Button, Form, FormGroup, FormHelperText, HelperText, HelperTextItem, TextArea } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useAnyRole, useMe } from '../../../shared/auth/me';
import { ConfirmModal } from '../../../shared/ui/ConfirmModal';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { useCancelMission } from '../api/useCancelMission';

const words = texts.missions.page;
const ENDED: Schemas['MissionState'][] = ['PUBLISHED', 'REJECTED', 'BLOCKED_ENDED', 'FAILED', 'CANCELLED'];
const LEAST = 3;

/** For its author and for admins, while there is something to stop. */
export function CancelMission({ mission }: { mission: Schemas['MissionView'] }) {
  const [asking, setAsking] = useState(false);
  const { data: me } = useMe();
  const admin = useAnyRole('admin');
  const mine = me?.name === mission.startedBy;
  if (ENDED.includes(mission.state) || !(mine || admin)) return null;
  return (
    <>
      <Button variant="secondary" isDanger onClick={() => setAsking(true)}>
        {words.cancel}
      </Button>
      {asking && <CancelModal mission={mission} onClose={() => setAsking(false)} />}
    </>
  );
}

function CancelModal({ mission, onClose }: { mission: Schemas['MissionView']; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const cancel = useCancelMission(mission.id);
  return (
    <ConfirmModal
      title={words.cancel}
      confirm={words.cancel}
      danger
      disabled={reason.trim().length < LEAST}
      busy={cancel.isPending}
      onConfirm={() => cancel.mutate(reason.trim(), { onSuccess: onClose })}
      onClose={onClose}
    >
      <div className="stack">
        {cancel.isError && <ProblemAlert error={cancel.error} />}
        <p>{words.cancelWill(mission.topic)}</p>
        <Form>
          <FormGroup label={words.cancelReason} isRequired fieldId="cancel-reason">
            <TextArea id="cancel-reason" value={reason} maxLength={1000} onChange={(_, value) => setReason(value)} />
            <FormHelperText>
              <HelperText>
                <HelperTextItem>{words.cancelHint}</HelperTextItem>
              </HelperText>
            </FormHelperText>
          </FormGroup>
        </Form>
      </div>
    </ConfirmModal>
  );
}
