import { useState } from 'react';
import { api, bodyOf, type Schemas } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

type Decision = Schemas['DecisionView'];

/** Decides on a text; keeps the last answer. */
export function useDecide() {
  const [answer, setAnswer] = useState<Decision>();
  const { act, busy, error } = useAct(
    (body: Schemas['DecisionRequest'], key) =>
      bodyOf(api.POST('/decisions', { params: { header: { 'Idempotency-Key': key } }, body })),
    [],
  );
  const decide = (request: Schemas['DecisionRequest'], onDecided: () => void) =>
    act(request, (decision) => {
      setAnswer(decision);
      onDecided();
    });
  return { act: decide, busy, error, answer };
}
