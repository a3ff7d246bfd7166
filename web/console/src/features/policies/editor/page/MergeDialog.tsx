import { Alert, Button, Modal, ModalBody, ModalFooter, ModalHeader, TextArea, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../../i18n/texts';
import { DiffText } from '../../../../shared/text/DiffText';
import type { Conflict, DraftKeeper } from '../session/keeper';
import type { Source } from '../session/source';

const words = texts.editor.merge;

type View = 'merged' | 'yours' | 'theirs';

interface MergeDialogProps {
  conflict: Conflict;
  yours: Source;
  keeper: DraftKeeper;
}

/** Two people saved: what each changed, and three ways on, none of which loses what the others wrote: all editions stay in the history. */
export function MergeDialog({ conflict, yours, keeper }: MergeDialogProps) {
  const { by, theirs, merge } = conflict;
  const [open, setOpen] = useState(true);
  const [view, setView] = useState<View>(merge ? 'merged' : 'theirs');
  const [merged, setMerged] = useState(merge?.merged ?? '');
  const marked = /^(?:<{7}|>{7})/m.test(merged);
  const close = () => setOpen(false);
  if (!open) return null;
  return (
    <Modal isOpen variant="large" onClose={close} aria-labelledby="merge-title" aria-describedby="merge-body">
      <ModalHeader title={words.title(by)} labelId="merge-title" />
      <ModalBody id="merge-body" tabIndex={0}>
        <div className="stack">
          <p>{merge ? words.lead(merge.conflicts) : words.apart}</p>
          <ToggleGroup aria-label={words.show}>
            {(merge ? (['merged', 'yours', 'theirs'] as const) : (['yours', 'theirs'] as const)).map((each) => (
              <ToggleGroupItem key={each} buttonId={`merge-${each}`} text={words[each]} isSelected={view === each} onChange={() => setView(each)} />
            ))}
          </ToggleGroup>
          {view === 'merged' ? (
            <TextArea
              aria-label={words.merged}
              className="code-area"
              rows={16}
              value={merged}
              resizeOrientation="vertical"
              validated={marked ? 'warning' : 'default'}
              onChange={(_, text) => setMerged(text)}
            />
          ) : (
            <div className="code merge-side">
              <DiffText before={merge?.base ?? ''} after={view === 'yours' ? yours.text : theirs.text} />
            </div>
          )}
          {view === 'merged' && marked && <Alert isInline isPlain component="p" variant="warning" title={words.marksLeft} />}
        </div>
      </ModalBody>
      <ModalFooter>
        {merge && (
          <Button isAriaDisabled={marked} onClick={() => void keeper.settle({ ...theirs, text: merged })}>
            {words.takeMerged}
          </Button>
        )}
        <Button variant="secondary" onClick={() => void keeper.settle(yours)}>
          {words.takeYours}
        </Button>
        <Button variant="secondary" onClick={() => void keeper.settle(theirs)}>
          {words.takeTheirs}
        </Button>
        <Button variant="link" onClick={close}>
          {words.close}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
