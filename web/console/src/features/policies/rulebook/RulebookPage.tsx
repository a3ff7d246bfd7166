import { PageSection, Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import type { ComponentType } from 'react';
import { texts } from '../../../i18n/texts';
import { useFilters } from '../../../shared/ui/filters';
import { PageHead } from '../../../shared/ui/PageHead';
import { RulebookHistory } from './RulebookHistory';
import { RulebookNow } from './RulebookNow';
import { RulebookOnDay } from './RulebookOnDay';
import { Servers } from './Servers';

const words = texts.rulebooks;
const TABS: Record<keyof typeof words.tabs, ComponentType> = { now: RulebookNow, day: RulebookOnDay, history: RulebookHistory, servers: Servers };

/** What is in force, what was on any day and why, all activations, and which servers follow. The open part is in the address. */
export default function RulebookPage() {
  const [filters, set] = useFilters();
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <PageSection>
        <Tabs aria-label={words.title} activeKey={filters.get('tab') ?? 'now'} onSelect={(_, tab) => set('tab', String(tab))} mountOnEnter unmountOnExit>
          {Object.entries(TABS).map(([key, Body]) => (
            <Tab key={key} eventKey={key} title={<TabTitleText>{words.tabs[key as keyof typeof TABS]}</TabTitleText>}>
              <div className="tab-body">
                <Body />
              </div>
            </Tab>
          ))}
        </Tabs>
      </PageSection>
    </>
  );
}
