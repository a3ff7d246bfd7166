import { PageSection, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useFilters } from '../../../shared/ui/filters';
import { Loaded } from '../../../shared/ui/Loaded';
import { PageHead } from '../../../shared/ui/PageHead';
import { Panel } from '../../../shared/ui/Panel';
import { useSummary } from '../api/useSummary';
import { AgeingApprovals } from './AgeingApprovals';
import { ComplianceFigures } from './ComplianceFigures';
import { DayTable } from './DayTable';
import { TopRules } from './TopRules';
import { VerdictChart } from './VerdictChart';

const words = texts.compliance;
const SPANS = [7, 30, 90];
const USUAL = 30;

/** Decisions over time, what rules fire most, what is exposed, what waits; live by events. The span is in the address. */
export default function CompliancePage() {
  const [filters, set] = useFilters();
  const asked = Number(filters.get('days'));
  const days = SPANS.includes(asked) ? asked : USUAL;
  const span = (
    <ToggleGroup aria-label={words.span}>
      {SPANS.map((each) => (
        <ToggleGroupItem key={each} buttonId={`days-${each}`} text={words.days(each)} isSelected={each === days} onChange={() => set('days', String(each))} />
      ))}
    </ToggleGroup>
  );
  return (
    <>
      <PageHead title={words.title} lead={words.lead} actions={span} />
      <PageSection>
        <Loaded query={useSummary(days)}>{(summary) => <Summary summary={summary} />}</Loaded>
      </PageSection>
    </>
  );
}

function Summary({ summary }: { summary: Schemas['ComplianceSummary'] }) {
  return (
    <div className="stack">
      <ComplianceFigures summary={summary} />
      <Panel title={words.decisions}>
        <VerdictChart days={summary.days} />
        <DayTable days={summary.days} />
      </Panel>
      <div className="halves">
        <TopRules rules={summary.topRules} />
        <AgeingApprovals approvals={summary.approvals} />
      </div>
    </div>
  );
}
