import { Button } from '@patternfly/react-core';
import { Link, useNavigate } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { useOpenVersion } from '../api/useChangePolicy';

const words = texts.policies.actions;

/** The way to the editor: to the draft there is, or by a new one that begins as what is in force. */
export function EditButton({ policy }: { policy: Schemas['PolicyView'] }) {
  const navigate = useNavigate();
  const open = useOpenVersion(policy.id);
  const editor = `/policies/${policy.id}/edit`;
  if (policy.open && policy.open.state !== 'DRAFT') return null;
  if (policy.open) {
    return (
      <Button variant="secondary" component={(props) => <Link {...props} to={editor} />}>
        {words.editDraft(policy.open.number)}
      </Button>
    );
  }
  return (
    <>
      {open.error && <ProblemAlert error={open.error} />}
      <Button
        variant="secondary"
        isLoading={open.busy}
        isAriaDisabled={open.busy}
        onClick={() => open.act(policy.inForce?.number, () => void navigate(editor))}
      >
        {words.edit}
      </Button>
    </>
  );
}
