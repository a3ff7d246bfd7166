import { apiKeys } from './en/apiKeys';
import { audit } from './en/audit';
import { common } from './en/common';
import { compliance } from './en/compliance';
import { content } from './en/content';
import { decision } from './en/decision';
import { diagram } from './en/diagram';
import { difference } from './en/difference';
import { editor } from './en/editor';
import { editorForm } from './en/editorForm';
import { editorGrid } from './en/editorGrid';
import { editorPanels } from './en/editorPanels';
import { editorRules } from './en/editorRules';
import { editorStart } from './en/editorStart';
import { exceptions } from './en/exceptions';
import { impact } from './en/impact';
import { jobs } from './en/jobs';
import { library } from './en/library';
import { missions } from './en/missions';
import { packs } from './en/packs';
import { policies } from './en/policies';
import { policySays } from './en/policySays';
import { processes } from './en/processes';
import { recalls } from './en/recalls';
import { ruleWords } from './en/ruleWords';
import { rulebooks } from './en/rulebooks';
import { rules } from './en/rules';
import { scenarios } from './en/scenarios';
import { settings } from './en/settings';
import { shadows } from './en/shadows';
import { shell } from './en/shell';
import { tasks } from './en/tasks';
import { wordLists } from './en/wordLists';

/** Every text of the console, by feature. */
export const texts = {
  apiKeys,
  audit,
  common,
  compliance,
  content,
  decision,
  diagram,
  difference,
  editor,
  editorForm,
  editorGrid,
  editorPanels,
  editorRules,
  editorStart,
  exceptions,
  impact,
  jobs,
  library,
  missions,
  packs,
  policies,
  policySays,
  processes,
  recalls,
  ruleWords,
  rulebooks,
  rules,
  scenarios,
  settings,
  shadows,
  shell,
  tasks,
  wordLists,
};
