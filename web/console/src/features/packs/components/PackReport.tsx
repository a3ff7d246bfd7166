import { Alert, Label } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Digest } from '../../../shared/ui/Digest';

const words = texts.packs.report;
const COLOURS = { CREATE: 'green', NEXT_VERSION: 'blue', UNCHANGED: 'grey', BLOCKED: 'red' } as const;

/** What became of a pack, or would: policy by policy. */
export function PackReport({ report }: { report: Schemas['PackReport'] }) {
  return (
    <div className="stack">
      <Alert isInline variant={report.dryRun ? 'info' : 'success'} role="status" title={report.dryRun ? words.would : words.became}>
        {words.signed(report.packId, report.version, report.signer)} <Digest value={report.key} />
      </Alert>
      <ul className="plain remarks">
        {report.items.map((item) => (
          <li key={item.policyId}>
            <p className="lead">
              {item.draft === undefined ? item.title : <Link to={`/policies/${item.policyId}`}>{item.title}</Link>}
              <Label isCompact color={COLOURS[item.action]}>
                {words.action[item.action]}
              </Label>
            </p>
            <p className="subtle">
              {words.scenarios(item.scenarios)} {item.note}
            </p>
            {item.problems.map((problem) => (
              <p key={problem.code + problem.message}>{problem.message}</p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
