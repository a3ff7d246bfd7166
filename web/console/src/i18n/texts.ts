import { audit } from './en/audit';
import { common } from './en/common';
import { decision } from './en/decision';
import { library } from './en/library';
import { missions } from './en/missions';
import { rules } from './en/rules';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { tasks } from './en/tasks';

/** Every text of the console, by feature. */
export const texts = { common, shell, decision, missions, tasks, library, rules, audit, settings };
