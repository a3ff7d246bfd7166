import { Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import type { ComponentType } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useAnyRole } from '../../../shared/auth/me';
import { useFilters } from '../../../shared/ui/filters';
import { ApprovalTab } from '../approval/ApprovalTab';
import { ScenariosTab } from '../scenarios/ScenariosTab';
import { Story } from '../story/Story';
import { VersionList } from '../versions/VersionList';
import { CommentsTab } from './CommentsTab';
import { SaysTab } from './SaysTab';

type Policy = Schemas['PolicyView'];
const TABS: Record<keyof typeof texts.policies.tabs, ComponentType<{ policy: Policy }>> = {
  approval: ApprovalTab,
  says: SaysTab,
  versions: VersionList,
  scenarios: ScenariosTab,
  story: Story,
  comments: CommentsTab,
};

/** The parts of a policy's page; the open one is in the address. What waits for an officer's word is open at first. */
export function PolicyTabs({ policy }: { policy: Policy }) {
  const [filters, set] = useFilters();
  const officer = useAnyRole('compliance-officer');
  const waits = policy.open?.state === 'SUBMITTED';
  const shown = Object.entries(TABS).filter(([key]) => key !== 'approval' || waits);
  const asked = filters.get('tab') ?? '';
  const open = shown.some(([key]) => key === asked) ? asked : waits && officer ? 'approval' : 'says';
  return (
    <Tabs aria-label={policy.title} activeKey={open} onSelect={(_, tab) => set('tab', String(tab))} mountOnEnter unmountOnExit>
      {shown.map(([key, Body]) => (
        <Tab key={key} eventKey={key} title={<TabTitleText>{texts.policies.tabs[key as keyof typeof TABS]}</TabTitleText>}>
          <div className="tab-body">
            <Body policy={policy} />
          </div>
        </Tab>
      ))}
    </Tabs>
  );
}
