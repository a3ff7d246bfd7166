import { PageSection, Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import { useFilters } from '../../../shared/ui/filters';
import { PageHead } from '../../../shared/ui/PageHead';
import { BrandSettings } from './BrandSettings';
import { ChannelSettings } from './ChannelSettings';
import { FeedSettings } from './FeedSettings';

const words = texts.settings;
const TABS = { brand: BrandSettings, feeds: FeedSettings, channels: ChannelSettings };

/** Brand, feeds, channels; the open one is in the address. */
export default function SettingsPage() {
  const [filters, set] = useFilters();
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <PageSection>
        <Tabs
          aria-label={words.title}
          activeKey={filters.get('tab') ?? 'brand'}
          onSelect={(_, tab) => set('tab', String(tab))}
          mountOnEnter
          unmountOnExit
        >
          {Object.entries(TABS).map(([key, Body]) => (
            <Tab
              key={key}
              eventKey={key}
              title={<TabTitleText>{words.tabs[key as keyof typeof TABS]}</TabTitleText>}
            >
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
