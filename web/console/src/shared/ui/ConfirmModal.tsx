import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { texts } from '../../i18n/texts';
import { ProblemAlert } from './ProblemAlert';

interface ConfirmModalProps {
  title: string;
  confirm: string;
  danger?: boolean;
  disabled?: boolean;
  busy: boolean;
  /** Why it was refused; the dialog stays open and says so. */
  error?: unknown;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

/**
 * Says what a step will do before it is done. Holds the keyboard while it is open; Escape goes back. A busy button stays
 * focused, as a disabled one would let the keyboard slip out of the dialog.
 */
export function ConfirmModal(props: ConfirmModalProps) {
  const { title, confirm, danger, disabled, busy, error, onConfirm, onClose, children } = props;
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby="confirm-title" aria-describedby="confirm-body">
      <ModalHeader title={title} labelId="confirm-title" />
      <ModalBody id="confirm-body">
        <div className="stack">
          {error !== undefined && error !== null && <ProblemAlert error={error} />}
          {children}
        </div>
      </ModalBody>
      <ModalFooter>
        <Button
          variant={danger ? 'danger' : 'primary'}
          isLoading={busy}
          isAriaDisabled={busy || disabled}
          onClick={onConfirm}
        >
          {confirm}
        </Button>
        <Button variant="link" onClick={onClose}>
          {texts.common.cancel}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
