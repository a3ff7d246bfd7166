import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, bodyOf, type Schemas } from '../../../../shared/api/client';
import { ApiProblem } from '../../../../shared/api/problem';
import type { Source } from '../session/source';

/** What the server found in a text, with the text it found it in: by the time it answers another may be on the screen. */
export interface CheckedText {
  source: Source;
  check: Schemas['CheckView'];
}

const QUIET_MS = 350;

function useQuiet<T>(value: T): T {
  const [quiet, setQuiet] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(value), QUIET_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return quiet;
}

/** Checks a text as it is written, a moment after the last change; an answer that is not waited for any more is called off. */
export function useCheck(policyId: string, number: number, written: Source) {
  const source = useQuiet(written);
  return useQuery({
    queryKey: ['policy-check', policyId, number, source],
    queryFn: async ({ signal }): Promise<CheckedText> => {
      const { notation, text } = source;
      const check = await bodyOf(
        notation === 'XLSX'
          ? api.POST('/policies/{id}/versions/{n}:validate', { params: { path: { id: policyId, n: number } }, signal })
          : api.POST('/policies:validate', { body: { policyId, notation, text }, signal }),
      );
      return { source, check };
    },
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
    retry: (failures, error) => failures < 3 && error instanceof ApiProblem && error.status === 429,
    retryDelay: (_, error) => ((error instanceof ApiProblem && error.retryAfterSeconds) || 2) * 1_000,
  });
}
