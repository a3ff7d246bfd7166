import { Button, Form, List, ListItem } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import { useAnyRole } from '../../../shared/auth/me';
import { ConfirmModal } from '../../../shared/ui/ConfirmModal';
import { Instant } from '../../../shared/ui/Instant';
import { isReason, ReasonField } from '../../../shared/ui/ReasonField';
import { useRollback } from '../api/useRulebooks';

const words = texts.rulebooks.rollback;

/** For officers: the way back to a rulebook that was in force before, in one step. */
export function RollbackButton({ revision, at }: { revision: string; at: string }) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const rollback = useRollback(revision);
  const officer = useAnyRole('compliance-officer');
  if (!officer) return null;
  const close = () => {
    rollback.reset();
    setAsking(false);
  };
  return (
    <>
      <Button variant="link" isInline isDanger onClick={() => setAsking(true)}>
        {words.name}
      </Button>
      {asking && (
        <ConfirmModal
          title={words.title(revision.replace('sha256:', '').slice(0, 12))}
          confirm={words.name}
          danger
          disabled={!isReason(reason)}
          busy={rollback.busy}
          error={rollback.error}
          onConfirm={() => rollback.act(reason.trim(), close)}
          onClose={close}
        >
          <List>
            <ListItem>
              {words.policies} <Instant at={at} />.
            </ListItem>
            <ListItem>{words.swap}</ListItem>
            <ListItem>{words.forward}</ListItem>
          </List>
          <Form onSubmit={(event) => event.preventDefault()} noValidate>
            <ReasonField id="rollback-reason" reason={reason} onChange={setReason} />
          </Form>
        </ConfirmModal>
      )}
    </>
  );
}
