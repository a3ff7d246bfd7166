import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey } from './client';

interface Attempt {
  order: string;
  key: string;
}

/**
 * What a person sets off. Setting it off again while it is under way does nothing. The same order sent again after a failure
 * carries the same key, so that the server carries it out once; a new order gets a new key.
 *
 * @param stale what the screen shows of it, read anew afterwards
 */
export function useAct<Order, Answer>(send: (order: Order, key: string) => Promise<Answer>, stale: QueryKey[]) {
  const queries = useQueryClient();
  const failed = useRef<Attempt>(undefined);
  const underWay = useRef(false);

  async function attempt(order: Order): Promise<Answer> {
    const text = JSON.stringify(order);
    const key = failed.current?.order === text ? failed.current.key : newKey();
    failed.current = { order: text, key };
    const answer = await send(order, key);
    failed.current = undefined;
    return answer;
  }

  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: attempt,
    onSettled: () => {
      underWay.current = false;
      stale.forEach((queryKey) => void queries.invalidateQueries({ queryKey }));
    },
  });

  const act = (order: Order, onSuccess?: (answer: Answer) => void) => {
    if (underWay.current) return;
    underWay.current = true;
    mutate(order, { onSuccess });
  };
  return { act, busy: isPending, error, reset };
}
