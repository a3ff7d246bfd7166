import { Button, Form } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useAnyRole } from '../../../shared/auth/me';
import { ConfirmModal } from '../../../shared/ui/ConfirmModal';
import { isReason, ReasonField } from '../../../shared/ui/ReasonField';
import { useResolve } from '../api/useRecalls';

const words = texts.recalls;
const ACTIONS = ['UNPUBLISH', 'REPLACED', 'ACCEPT'] as const;
type Action = Schemas['Resolution']['action'];

/** What an officer does about a post in breach. */
export function ResolveItem({ item }: { item: Schemas['RecallItemView'] }) {
  const [asked, setAsked] = useState<Action>();
  const officer = useAnyRole('compliance-officer');
  if (!officer) return null;
  return (
    <div className="lead">
      {ACTIONS.map((action) => (
        <Button key={action} variant="secondary" size="sm" isDanger={action === 'UNPUBLISH'} onClick={() => setAsked(action)}>
          {words.action[action].name}
        </Button>
      ))}
      {asked && <ResolveModal item={item} action={asked} onClose={() => setAsked(undefined)} />}
    </div>
  );
}

function ResolveModal({ item, action, onClose }: { item: Schemas['RecallItemView']; action: Action; onClose: () => void }) {
  const [note, setNote] = useState('');
  const resolve = useResolve(item.recallId, item.id);
  const { title, name, will } = words.action[action];
  return (
    <ConfirmModal
      title={title}
      confirm={name}
      danger={action === 'UNPUBLISH'}
      disabled={!isReason(note)}
      busy={resolve.busy}
      error={resolve.error}
      onConfirm={() => resolve.act({ action, note: note.trim() }, onClose)}
      onClose={onClose}
    >
      <p>{will(item.platform)}</p>
      <blockquote className="quoted">{item.excerpt}</blockquote>
      <Form onSubmit={(event) => event.preventDefault()} noValidate>
        <ReasonField id="resolve-note" reason={note} onChange={setNote} />
      </Form>
    </ConfirmModal>
  );
}
