import { Breadcrumb, BreadcrumbItem, PageSection } from '@patternfly/react-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import { DecisionPanel } from '../../../shared/decision/DecisionPanel';
import { MarkedText } from '../../../shared/decision/MarkedText';
import { PageHead } from '../../../shared/ui/PageHead';
import { Panel } from '../../../shared/ui/Panel';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { useDecide } from '../api/useDecide';
import { TryForm } from './TryForm';

const words = texts.rules;

/** A text in, a decision out. */
export default function TryPage() {
  const decide = useDecide();
  const [decided, setDecided] = useState('');
  const trail = (
    <Breadcrumb>
      <BreadcrumbItem>
        <Link to="/policies">{words.title}</Link>
      </BreadcrumbItem>
      <BreadcrumbItem isActive>{words.tryIt}</BreadcrumbItem>
    </Breadcrumb>
  );
  return (
    <>
      <PageHead title={words.tryIt} lead={words.tryItLead} above={trail} />
      <PageSection>
        <div className="halves">
          <TryForm
            busy={decide.isPending}
            onDecide={(request) => decide.mutate(request, { onSuccess: () => setDecided(request.text) })}
          />
          <div className="stack" aria-live="polite">
            {decide.isError && <ProblemAlert error={decide.error} />}
            {decide.data && (
              <>
                <Panel title={words.result}>
                  <DecisionPanel decision={decide.data} />
                </Panel>
                <Panel title={words.yourText}>
                  <p>
                    <MarkedText text={decided} findings={decide.data.findings} part="text" />
                  </p>
                </Panel>
              </>
            )}
          </div>
        </div>
      </PageSection>
    </>
  );
}
