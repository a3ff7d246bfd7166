import {
  Button,
  Form,
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  List,
  ListItem,
  TextArea,
} from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useAnyRole, useMe } from '../../../shared/auth/me';
import { VersionName } from '../../../shared/content/VersionName';
import { ConfirmModal } from '../../../shared/ui/ConfirmModal';
import { useCancelMission } from '../api/useCancelMission';

const words = texts.missions.page;
const ENDED: Schemas['MissionState'][] = ['PUBLISHED', 'REJECTED', 'BLOCKED_ENDED', 'FAILED', 'COMPLETED', 'CANCELLED'];
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
  const version = mission.versions.at(-1);
  return (
    <ConfirmModal
      title={words.cancelTitle(mission.topic)}
      confirm={words.cancel}
      danger
      disabled={reason.trim().length < LEAST}
      busy={cancel.busy}
      error={cancel.error}
      onConfirm={() => cancel.act(reason.trim(), onClose)}
      onClose={onClose}
    >
      <List>
        <ListItem>{words.cancelWill}</ListItem>
        {version && (
          <ListItem>
            <VersionName version={version} /> {words.cancelVersion}
          </ListItem>
        )}
        <ListItem>{words.cancelKept}</ListItem>
      </List>
      <Form onSubmit={(event) => event.preventDefault()}>
        <FormGroup label={words.cancelReason} isRequired fieldId="cancel-reason">
          <TextArea
            id="cancel-reason"
            value={reason}
            maxLength={1000}
            isRequired
            aria-describedby="cancel-hint"
            onChange={(_, value) => setReason(value)}
          />
          <FormHelperText>
            <HelperText id="cancel-hint">
              <HelperTextItem>{words.cancelHint}</HelperTextItem>
            </HelperText>
          </FormHelperText>
        </FormGroup>
      </Form>
    </ConfirmModal>
  );
}
