import { PageSection } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Instant } from '../../../shared/ui/Instant';
import { PageHead } from '../../../shared/ui/PageHead';
import { PageState } from '../../../shared/ui/PageState';
import { Panel } from '../../../shared/ui/Panel';
import { Trail } from '../../../shared/ui/Trail';
import { useRulebook } from '../api/useRulebook';
import { RulebookFigures } from './RulebookFigures';
import { ThresholdTable } from './ThresholdTable';
import { WordLists } from './WordLists';

const words = texts.rules;
const BACK = { to: '/rules', name: words.title };

/** What is in force: the revision, who brought it, where scores turn the verdict, which word lists its rules read. */
export default function RulebookPage() {
  const rulebook = useRulebook();
  if (rulebook.data) return <RulebookParts rulebook={rulebook.data} />;
  return <PageState title={words.rulebook} back={BACK} query={rulebook} />;
}

function RulebookParts({ rulebook }: { rulebook: Schemas['RulebookView'] }) {
  return (
    <>
      <PageHead title={words.rulebook} lead={words.rulebookLead} above={<Trail back={BACK} here={words.rulebook} />} />
      <PageSection>
        <div className="stack">
          <Panel title={words.inForce}>
            <dl className="facts">
              <dt>{words.revision}</dt>
              <dd>
                <code>{rulebook.revision}</code>
              </dd>
              <dt>{words.activated}</dt>
              <dd>
                <Instant at={rulebook.activatedAt} /> · {rulebook.activatedBy}
              </dd>
            </dl>
          </Panel>
          <RulebookFigures rules={rulebook.rules} />
          <div className="halves">
            <ThresholdTable thresholds={rulebook.thresholds} />
            <WordLists rules={rulebook.rules} />
          </div>
        </div>
      </PageSection>
    </>
  );
}
