import { Button, DropdownItem } from '@patternfly/react-core';
import { useState, type ComponentType } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useAnyRole } from '../../../shared/auth/me';
import { Menu } from '../../../shared/ui/Menu';
import { ActivateModal } from './ActivateModal';
import { CloneModal } from './CloneModal';
import { EditButton } from './EditButton';
import { RetireModal } from './RetireModal';
import { ShadowModal } from './ShadowModal';
import { TermsModal } from './TermsModal';
import { WithdrawModal } from './WithdrawModal';

type Policy = Schemas['PolicyView'];
export interface PolicyModalProps {
  policy: Policy;
  onClose: () => void;
}

const words = texts.policies.actions;
const MODALS = { activate: ActivateModal, withdraw: WithdrawModal, shadow: ShadowModal, clone: CloneModal, terms: TermsModal, retire: RetireModal };
type Action = keyof typeof MODALS;

/** What an officer can do with a policy as it stands. */
function possible({ open, inForce, retiredAt }: Policy): Action[] {
  const sent: Action[] = open?.state === 'SUBMITTED' || open?.state === 'APPROVED' ? ['shadow', 'withdraw'] : [];
  const retire: Action[] = inForce && !retiredAt ? ['retire'] : [];
  return [...sent, 'clone', 'terms', ...retire];
}

export function PolicyActions({ policy }: { policy: Policy }) {
  const [asked, setAsked] = useState<Action>();
  const officer = useAnyRole('compliance-officer');
  if (!officer) return null;
  const Asked: ComponentType<PolicyModalProps> | undefined = asked && MODALS[asked];
  return (
    <>
      {policy.open?.state === 'APPROVED' && (
        <Button variant="primary" onClick={() => setAsked('activate')}>
          {words.activate}
        </Button>
      )}
      <EditButton policy={policy} />
      <Menu variant="secondary" text={words.more}>
        {possible(policy).map((action) => (
          <DropdownItem key={action} isDanger={action === 'retire'} onClick={() => setAsked(action)}>
            {words[action]}
          </DropdownItem>
        ))}
      </Menu>
      {Asked && <Asked policy={policy} onClose={() => setAsked(undefined)} />}
    </>
  );
}
