import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import type { TaskFilter } from '../api/useTasks';

const isKind = (text: string): text is Schemas['TaskKind'] => Object.hasOwn(texts.tasks.kind, text);
const isScope = (text: string) => text === 'mine' || text === 'roles';

export function filterOf(parameters: URLSearchParams): TaskFilter {
  const scope = parameters.get('scope') ?? '';
  const kind = parameters.get('kind') ?? '';
  const channel = parameters.get('channel') ?? '';
  return {
    ...(isScope(scope) && { scope }),
    ...(isKind(kind) && { kind }),
    ...(channel && { channel }),
    ...(parameters.get('overdue') === 'true' && { overdue: true }),
  };
}
