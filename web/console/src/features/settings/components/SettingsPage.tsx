import { PageSection, Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import { useAnyRole } from '../../../shared/auth/me';
import { useFilters } from '../../../shared/ui/filters';
import { PageHead } from '../../../shared/ui/PageHead';
import { ApiKeySettings } from '../keys/ApiKeySettings';
import { BrandSettings } from './BrandSettings';
import { ChannelSettings } from './ChannelSettings';
import { FeedSettings } from './FeedSettings';

const words = texts.settings;
const TABS = { brand: BrandSettings, feeds: FeedSettings, channels: ChannelSettings, keys: ApiKeySettings };
const FOR_ADMINS = ['keys'];

/** Brand, feeds, channels, and for admins keys; the open one is in the address. */
export default function SettingsPage() {
  const [filters, set] = useFilters();
  const admin = useAnyRole('admin');
  const shown = Object.entries(TABS).filter(([key]) => admin || !FOR_ADMINS.includes(key));
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
          {shown.map(([key, Body]) => (
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
