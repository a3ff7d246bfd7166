import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Digest } from '../../../shared/ui/Digest';
import { Instant } from '../../../shared/ui/Instant';
import { Loaded } from '../../../shared/ui/Loaded';
import { Panel } from '../../../shared/ui/Panel';
import { useVersions } from '../api/useVersions';
import { PolicyStateMark } from '../list/PolicyStateMark';

const words = texts.policies.versions;
type Version = Schemas['VersionSummary'];

/** The versions of a policy, newest first: who wrote and approved each, when it was in force, and what it changed. */
export function VersionList({ policy }: { policy: Schemas['PolicyView'] }) {
  return (
    <Panel title={words.title}>
      <Loaded query={useVersions(policy.id)}>
        {(versions) => (
          <ol className="plain timeline" reversed>
            {versions.map((version) => (
              <li key={version.id}>
                <VersionItem policyId={policy.id} version={version} inForce={policy.inForce?.number} />
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Panel>
  );
}

function VersionItem({ policyId, version, inForce }: { policyId: string; version: Version; inForce?: number }) {
  const { number, basedOn, contentHash } = version;
  const compare = (from: number) => `/policies/${policyId}/difference?from=${from}&to=${number}`;
  return (
    <div className="stack tight">
      <p className="lead">
        <Link to={`/policies/${policyId}?tab=says&version=${number}`}>{words.version(number)}</Link> <PolicyStateMark state={version.state} />
        {contentHash && <Digest value={contentHash} />}
      </p>
      {version.reason && <p>{version.reason}</p>}
      <Days version={version} />
      <p className="subtle">
        {words.written(version.updatedBy)} <Instant at={version.updatedAt} />
      </p>
      <p className="lead">
        {basedOn !== undefined && <Link to={compare(basedOn)}>{words.changed(basedOn)}</Link>}
        {inForce !== undefined && inForce !== number && inForce !== basedOn && <Link to={compare(inForce)}>{words.againstInForce}</Link>}
      </p>
    </div>
  );
}

/** When it was in force. */
function Days({ version: { inForceSince, endedAt, inForceUntil } }: { version: Version }) {
  if (!inForceSince) return null;
  const end = endedAt ?? inForceUntil;
  return (
    <p>
      {words.inForceSince} <Instant at={inForceSince} />
      {end && (
        <>
          {' '}
          {words.to} <Instant at={end} />
        </>
      )}
    </p>
  );
}
