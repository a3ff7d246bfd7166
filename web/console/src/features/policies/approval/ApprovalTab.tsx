import type { Schemas } from '../../../shared/api/client';
import { texts } from '../../../i18n/texts';
import { Instant } from '../../../shared/ui/Instant';
import { Loaded } from '../../../shared/ui/Loaded';
import { Panel } from '../../../shared/ui/Panel';
import { useVersion } from '../api/useVersions';
import { ImpactPanel } from '../impact/ImpactPanel';
import { TestResults } from '../scenarios/TestResults';
import { VersionMoments } from '../versions/VersionMoments';
import { AgainstInForce } from '../difference/AgainstInForce';
import { Judgement } from './Judgement';

const words = texts.policies.approval;

/** What the second officer needs to say yes or no: the reason, what changes in text and meaning, scenarios, impact. */
export function ApprovalTab({ policy }: { policy: Schemas['PolicyView'] }) {
  const version = useVersion(policy.id, policy.open?.number ?? 1);
  return (
    <Loaded query={version}>
      {(asked) => (
        <div className="stack">
          <Asked policy={policy} version={asked} />
          <AgainstInForce policy={policy} number={asked.number} />
          <TestResults policyId={policy.id} version={asked} />
          <ImpactPanel policyId={policy.id} number={asked.number} />
          <Judgement policy={policy} version={asked} />
        </div>
      )}
    </Loaded>
  );
}

function Asked({ policy, version }: { policy: Schemas['PolicyView']; version: Schemas['PolicyVersionView'] }) {
  return (
    <Panel title={words.title(version.number)}>
      <div className="stack">
        <p>
          {words.sent(version.submittedBy ?? version.updatedBy)} <Instant at={version.submittedAt ?? version.updatedAt} />
        </p>
        {version.reason && <blockquote className="quoted">{version.reason}</blockquote>}
        <p className="subtle">
          {policy.secondApproval ? words.needsTwo : words.needsOne} {words.bound}
        </p>
        <VersionMoments version={version} />
      </div>
    </Panel>
  );
}
