import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Filters live in the address: a filtered list can be kept, shared and left by "back". */
export function useFilters(): [URLSearchParams, (name: string, value: string) => void] {
  const [parameters, setParameters] = useSearchParams();
  const set = useCallback(
    (name: string, value: string) => {
      setParameters(
        (before) => {
          const next = new URLSearchParams(before);
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        { replace: true },
      );
    },
    [setParameters],
  );
  return [parameters, set];
}
