import { Button } from '@patternfly/react-core';
import { useState, type ReactNode } from 'react';
import { ConfirmModal } from './ConfirmModal';

interface ConfirmButtonProps {
  name: string;
  /** The question. */
  title: string;
  /** On the button that does it. */
  confirm: string;
  variant?: 'primary' | 'secondary';
  danger?: boolean;
  /** Asked before the dialog opens: false keeps it shut. */
  ready?: () => boolean;
  action: { busy: boolean; error: unknown; reset: () => void };
  /** Does it, and calls back when it is done. */
  onConfirm: (done: () => void) => void;
  /** What it will do, to what, and what follows. */
  children: ReactNode;
}

/** A button for what cannot be undone: it asks first. */
export function ConfirmButton({ name, title, confirm, variant, danger, ready, action, onConfirm, children }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  const ask = () => {
    if (ready && !ready()) return;
    action.reset();
    setAsking(true);
  };
  const close = () => setAsking(false);
  return (
    <>
      <Button variant={variant ?? 'secondary'} isDanger={danger} onClick={ask}>
        {name}
      </Button>
      {asking && (
        <ConfirmModal
          title={title}
          confirm={confirm}
          danger={danger}
          busy={action.busy}
          error={action.error}
          onConfirm={() => onConfirm(close)}
          onClose={close}
        >
          {children}
        </ConfirmModal>
      )}
    </>
  );
}
