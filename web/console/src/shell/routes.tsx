import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { Fault } from './Fault';
import { Home } from './Home';
import { NotFound } from './NotFound';
import { Shell } from './Shell';

/** One chunk a page, fetched when it is first opened. */
const page = (path: string, load: () => Promise<{ default: ComponentType }>): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await load()).default }),
});

export const routes: RouteObject[] = [
  {
    element: <Shell />,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: Fault,
        children: [
          { index: true, Component: Home },
          page('missions', () => import('../features/missions/components/MissionControl')),
          page('missions/new', () => import('../features/missions/components/BriefPage')),
          page('missions/:id', () => import('../features/missions/components/MissionPage')),
          page('inbox', () => import('../features/tasks/components/Inbox')),
          page('inbox/:id', () => import('../features/tasks/components/TaskPage')),
          page('library', () => import('../features/library/components/LibraryPage')),
          page('policies/new', () => import('../features/policies/editor/start/NewPolicyPage')),
          page('policies/:id/edit', () => import('../features/policies/editor/page/EditorPage')),
          page('policies', () => import('../features/policies/list/PoliciesPage')),
          page('policies/:id', () => import('../features/policies/page/PolicyPage')),
          page('rules', () => import('../features/policies/rules/RulesPage')),
          page('rules/:ruleId', () => import('../features/policies/rules/RulePage')),
          page('compliance', () => import('../features/compliance/components/CompliancePage')),
          page('exceptions', () => import('../features/exceptions/components/ExceptionsPage')),
          page('recalls', () => import('../features/recalls/components/RecallsPage')),
          page('recalls/:id', () => import('../features/recalls/components/RecallPage')),
          page('shadows', () => import('../features/shadows/components/ShadowsPage')),
          page('shadows/:id', () => import('../features/shadows/components/ShadowPage')),
          page('word-lists', () => import('../features/words/components/WordListsPage')),
          page('word-lists/:name', () => import('../features/words/components/WordListPage')),
          page('packs', () => import('../features/packs/components/PacksPage')),
          page('try', () => import('../features/policies/trial/TryPage')),
          page('policies/:id/difference', () => import('../features/policies/difference/VersionDifferencePage')),
          page('rulebooks/:revision', () => import('../features/policies/rulebook/RevisionPage')),
          page('rulebooks/:from/difference/:to', () => import('../features/policies/difference/RevisionDifferencePage')),
          page('rulebooks', () => import('../features/policies/rulebook/RulebookPage')),
          page('processes', () => import('../features/processes/components/Processes')),
          page('processes/deploy', () => import('../features/processes/components/DeployPage')),
          page('processes/:id', () => import('../features/processes/components/ProcessPage')),
          page('audit', () => import('../features/audit/components/AuditPage')),
          page('audit/:id', () => import('../features/audit/components/RecordPage')),
          page('settings', () => import('../features/settings/components/SettingsPage')),
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
];
