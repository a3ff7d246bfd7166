import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Attempts } from './attempts';
import { newKey } from './client';

/**
 * What a person sets off. Setting it off again while it is under way does nothing; sending it again after a failure repeats
 * its key.
 *
 * @param stale what the screen shows of it, read anew afterwards
 */
export function useAct<Order, Answer>(send: (order: Order, key: string) => Promise<Answer>, stale: QueryKey[]) {
  const queries = useQueryClient();
  const [attempts] = useState(() => new Attempts(newKey));
  const underWay = useRef(false);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (order: Order) => attempts.send(order, send),
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
