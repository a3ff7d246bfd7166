import { Alert, Button, List, ListItem } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../../i18n/texts';
import { ProblemAlert } from '../../../../shared/ui/ProblemAlert';
import { EMPTY_REQUEST } from '../../trial/trial';
import { TrySetting } from '../../trial/TrySetting';
import { TryText } from '../../trial/TryText';
import { useDryRun } from '../api/useDryRun';
import { Outcome } from './Outcome';
import type { PanelsProps } from './Panels';

const words = texts.editorPanels.dryRun;

/** A text under this version, beside what it would get today. */
export function DryRunPanel({ policyId, number, keeper }: PanelsProps) {
  const [request, setRequest] = useState(EMPTY_REQUEST);
  const [missing, setMissing] = useState(false);
  const dryRun = useDryRun(policyId, number);
  const empty = !request.text.trim();
  const run = async () => {
    setMissing(empty);
    if (empty) return;
    await keeper.flush();
    dryRun.run(request);
  };
  const { answer } = dryRun;
  return (
    <div className="stack tab-body">
      <p className="subtle">{words.lead}</p>
      <TryText text={request.text} missing={missing && empty} onChange={(text) => setRequest({ ...request, text })} />
      <TrySetting request={request} onChange={(change) => setRequest({ ...request, ...change })} />
      <div>
        <Button variant="secondary" isLoading={dryRun.busy} isAriaDisabled={dryRun.busy} onClick={() => void run()}>
          {words.run}
        </Button>
      </div>
      <div className="stack" aria-live="polite">
        {dryRun.error && <ProblemAlert error={dryRun.error} />}
        {answer && answer.differences.length === 0 && <Alert isInline component="p" variant="info" title={words.same} />}
        {answer && answer.differences.length > 0 && (
          <Alert isInline component="p" variant="warning" title={words.differences}>
            <List>
              {answer.differences.map((difference) => (
                <ListItem key={difference}>{difference}</ListItem>
              ))}
            </List>
          </Alert>
        )}
        {answer && (
          <>
            <Outcome title={words.candidate} outcome={answer.candidate} />
            <Outcome title={words.inForce} outcome={answer.inForce} />
          </>
        )}
      </div>
    </div>
  );
}
