import { Alert, ExpandableSection, Label } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { VerdictMark } from '../../../shared/decision/VerdictMark';
import { Loaded } from '../../../shared/ui/Loaded';
import { Panel } from '../../../shared/ui/Panel';
import { useTestReport } from '../api/useTestReport';

const words = texts.scenarios;

interface TestResultsProps {
  policyId: string;
  version: Pick<Schemas['PolicyVersionView'], 'number' | 'contentHash'>;
}

/** Whether a version does what its scenarios and examples ask for; a red one keeps it from being approved. */
export function TestResults({ policyId, version }: TestResultsProps) {
  const report = useTestReport(policyId, version.number, version.contentHash);
  if (version.contentHash === undefined) return <p>{words.noRules}</p>;
  return (
    <Panel title={words.title}>
      <Loaded query={report}>{(run) => <Report report={run} />}</Loaded>
    </Panel>
  );
}

function Report({ report }: { report: Schemas['TestReport'] }) {
  const [open, setOpen] = useState(false);
  const red = report.results.filter(({ passed }) => !passed);
  const green = report.results.filter(({ passed }) => passed);
  if (report.results.length === 0) return <p>{words.none}</p>;
  return (
    <div className="stack">
      <Alert isInline variant={red.length > 0 ? 'danger' : 'success'} title={words.outcome(report.passed, report.failed)} data-failed={report.failed}>
        {red.length > 0 && words.blocks}
      </Alert>
      {red.length > 0 && <Results results={red} />}
      {green.length > 0 && (
        <ExpandableSection toggleText={words.green(green.length)} isExpanded={open} onToggle={(_, now) => setOpen(now)}>
          <Results results={green} />
        </ExpandableSection>
      )}
    </div>
  );
}

function Results({ results }: { results: Schemas['TestResult'][] }) {
  return (
    <ul className="plain remarks">
      {results.map((result) => (
        <li key={result.id}>
          <p className="lead">
            {result.title} <VerdictMark verdict={result.verdict} />
            <Label isCompact variant="outline">
              {words.origin[result.origin]}
            </Label>
          </p>
          {result.failures.map((failure) => (
            <p key={failure}>{failure}</p>
          ))}
        </li>
      ))}
    </ul>
  );
}
