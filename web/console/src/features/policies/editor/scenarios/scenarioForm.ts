import type { Schemas } from '../../../../shared/api/client';
import type { Expectation, NewScenario } from '../api/useTestRun';

export interface ScenarioForm {
  title: string;
  content: Schemas['DecisionRequest'];
  /** Empty for any. */
  verdict: Schemas['Verdict'] | '';
  fires: string[];
  silent: string[];
}

export type Missing = 'title' | 'text' | 'expect';

/** The first thing that a scenario lacks. A scenario that expects nothing would always be green. */
export function missingOf({ title, content, verdict, fires, silent }: ScenarioForm): Missing | undefined {
  if (!title.trim()) return 'title';
  if (!content.text.trim()) return 'text';
  return verdict === '' && fires.length === 0 && silent.length === 0 ? 'expect' : undefined;
}

export function scenarioOf({ title, content, verdict, fires, silent }: ScenarioForm): NewScenario {
  const expect: Expectation = { ...(verdict && { verdict }), ...(fires.length > 0 && { fires }), ...(silent.length > 0 && { silent }) };
  const { links = [], ...rest } = content;
  return { title: title.trim(), content: { ...rest, ...(links.length > 0 && { links: links.map((url) => ({ url })) }) }, expect };
}
