import { apiKeys } from './en/apiKeys';
import { audit } from './en/audit';
import { common } from './en/common';
import { content } from './en/content';
import { decision } from './en/decision';
import { diagram } from './en/diagram';
import { editor } from './en/editor';
import { editorForm } from './en/editorForm';
import { editorGrid } from './en/editorGrid';
import { editorPanels } from './en/editorPanels';
import { editorRules } from './en/editorRules';
import { editorStart } from './en/editorStart';
import { library } from './en/library';
import { missions } from './en/missions';
import { processes } from './en/processes';
import { ruleWords } from './en/ruleWords';
import { rules } from './en/rules';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { tasks } from './en/tasks';

/** Every text of the console, by feature. */
export const texts = { common, shell, content, decision, diagram, missions, processes, tasks, library, rules, ruleWords, audit, settings, apiKeys, editor, editorForm, editorGrid, editorPanels, editorRules, editorStart };
