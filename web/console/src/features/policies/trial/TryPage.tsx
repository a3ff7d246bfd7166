import { PageSection } from '@patternfly/react-core';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { texts } from '../../../i18n/texts';
import { Nothing } from '../../../shared/ui/Nothing';
import { PageHead } from '../../../shared/ui/PageHead';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { Trail } from '../../../shared/ui/Trail';
import { useDecide } from '../api/useDecide';
import { trialOf } from './trial';
import { TryForm } from './TryForm';
import { TryResult } from './TryResult';

const words = texts.rules;

/** A text in, a decision out; nothing is published, whatever it says. */
export default function TryPage() {
  const { state } = useLocation();
  const [trial] = useState(() => trialOf(state));
  const [decided, setDecided] = useState('');
  const decide = useDecide();
  const trail = <Trail back={{ to: '/rules', name: words.title }} here={words.tryIt} />;
  return (
    <>
      <PageHead title={words.tryIt} lead={words.tryItLead} above={trail} />
      <PageSection>
        <div className="halves">
          <TryForm
            initial={trial.request}
            busy={decide.busy}
            onDecide={(request) => decide.act(request, () => setDecided(request.text))}
          />
          <div className="stack" aria-live="polite" aria-busy={decide.busy}>
            {decide.error && <ProblemAlert error={decide.error} />}
            {decide.answer ? (
              <TryResult decision={decide.answer} text={decided} ruleId={trial.ruleId} />
            ) : (
              !decide.error && <Nothing title={words.notYet}>{words.notYetBody}</Nothing>
            )}
          </div>
        </div>
      </PageSection>
    </>
  );
}
