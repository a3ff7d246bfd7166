import { ExpandableSection } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { VerdictMark } from '../../../shared/decision/VerdictMark';

const words = texts.difference;
type Outcome = Schemas['WitnessOutcome'];

/** A content that proves the difference: what either side decides on it and why; its facts when asked for. */
export function WitnessShown({ witness }: { witness: Schemas['WitnessView'] }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className="halves">
        <OutcomeShown title={words.before} outcome={witness.before} />
        <OutcomeShown title={words.after} outcome={witness.after} />
      </div>
      <ExpandableSection toggleText={words.witness} isExpanded={open} onToggle={(_, now) => setOpen(now)}>
        <pre className="code">{JSON.stringify(witness.facts, null, 2)}</pre>
      </ExpandableSection>
    </>
  );
}

function OutcomeShown({ title, outcome }: { title: string; outcome: Outcome }) {
  const { compliance, risk, brand } = outcome.scores;
  return (
    <div>
      <p className="lead">
        <strong>{title}</strong> <VerdictMark verdict={outcome.verdict} />
      </p>
      <p className="subtle">{words.scores(compliance, risk, brand)}</p>
      <ul className="plain">
        {outcome.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
