import { Alert, Button } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import QuestionCircleIcon from '@patternfly/react-icons/dist/esm/icons/question-circle-icon';
import TimesCircleIcon from '@patternfly/react-icons/dist/esm/icons/times-circle-icon';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Panel } from '../../../shared/ui/Panel';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { useVerification } from '../api/useVerification';
import { holds, type Checks } from '../proof/verify';
import { CheckpointFacts } from './LatestCheckpoint';

const words = texts.audit;
const ICONS = { pass: <CheckCircleIcon />, fail: <TimesCircleIcon />, unknown: <QuestionCircleIcon /> };

/** Proves the record by the browser's own computation. */
export function Verification({ record }: { record: Schemas['AuditRecordView'] }) {
  const verification = useVerification(record);
  const { data } = verification;
  return (
    <Panel title={words.proof}>
      <div className="stack" aria-live="polite">
        <p>{record.index === undefined ? words.tooEarly : words.proofLead}</p>
        {verification.isError && <ProblemAlert error={verification.error} />}
        {data && <Result size={data.proof.treeSize} checks={data.checks} />}
        {data && <CheckpointFacts checkpoint={data.proof.checkpoint} />}
        {data && <p className="subtle">{words.compared}</p>}
        <div>
          <Button
            isLoading={verification.isPending}
            isDisabled={verification.isPending || record.index === undefined}
            onClick={() => verification.mutate()}
          >
            {data ? words.verifyAgain : words.verify}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

function Result({ size, checks }: { size: number; checks: Checks }) {
  const proven = holds(checks);
  return (
    <Alert isInline variant={proven ? 'success' : 'danger'} title={proven ? words.proven(size) : words.broken}>
      <ul className="plain">
        {(Object.keys(words.check) as (keyof Checks)[]).map((check) => (
          <li key={check}>
            <span aria-hidden>{ICONS[checks[check]]}</span> {words.check[check]}: {words.checkState[checks[check]]}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
