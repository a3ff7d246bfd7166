import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useAnyRole } from '../../../shared/auth/me';
import { ConfirmModal } from '../../../shared/ui/ConfirmModal';
import { Instant } from '../../../shared/ui/Instant';
import { Loaded } from '../../../shared/ui/Loaded';
import { Panel } from '../../../shared/ui/Panel';
import { useCancelPlanned, usePlanned } from '../api/useActivations';

const words = texts.rulebooks.planned;
type Activation = Schemas['ActivationView'];

/** Changes of the rulebook that wait for their time; an officer can take them back. */
export function Planned() {
  const [leaving, setLeaving] = useState<Activation>();
  const cancel = useCancelPlanned();
  const officer = useAnyRole('compliance-officer');
  return (
    <Panel title={words.title}>
      <Loaded query={usePlanned()}>
        {(planned) =>
          planned.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul className="parts">
              {planned.map((change) => (
                <PlannedItem key={change.id} change={change} onCancel={officer ? () => setLeaving(change) : undefined} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {leaving && (
        <ConfirmModal
          title={words.cancelTitle}
          confirm={words.cancel}
          danger
          busy={cancel.busy}
          error={cancel.error}
          onConfirm={() => cancel.act(leaving.id, () => setLeaving(undefined))}
          onClose={() => setLeaving(undefined)}
        >
          <p>{words.cancelWill(leaving.policyId ?? '')}</p>
        </ConfirmModal>
      )}
    </Panel>
  );
}

function PlannedItem({ change, onCancel }: { change: Activation; onCancel?: () => void }) {
  const { kind, policyId, version } = change;
  return (
    <li>
      <span>
        {policyId && <Link to={`/policies/${policyId}`}>{policyId}</Link>} {version !== undefined && texts.policies.version(version)} ·{' '}
        {texts.rulebooks.kind[kind]} <Instant at={change.at} />
        <span className="subtle part-detail">
          {change.by}: {change.reason}
        </span>
      </span>
      {onCancel && (
        <Button variant="link" isInline isDanger onClick={onCancel} aria-label={words.cancelOne(policyId ?? '')}>
          {words.cancel}
        </Button>
      )}
    </li>
  );
}
