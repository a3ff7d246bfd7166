import { useState } from 'react';
import { api, bodyOf, type Schemas } from '../../../../shared/api/client';
import { useAct } from '../../../../shared/api/useAct';

/** What a version would say about a text, beside what is in force; keeps the last answer. */
export function useDryRun(id: string, n: number) {
  const send = (content: Schemas['DecisionRequest']) =>
    bodyOf(api.POST('/policies/{id}/versions/{n}:dry-run', { params: { path: { id, n } }, body: { content } }));
  const [answer, setAnswer] = useState<Awaited<ReturnType<typeof send>>>();
  const { act, busy, error } = useAct(send, []);
  return { run: (content: Schemas['DecisionRequest']) => act(content, setAnswer), busy, error, answer };
}
