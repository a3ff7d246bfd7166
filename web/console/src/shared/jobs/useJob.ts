import { useQuery } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../api/client';
import { useAct } from '../api/useAct';

/** Events tell of progress; this is for the time when none come. */
const LOOK_EVERY_MS = 2_000;

export type Job = Schemas['JobView'];

export const isOver = ({ state }: Pick<Job, 'state'>): boolean => state !== 'QUEUED' && state !== 'RUNNING';

/** Long work, followed until it is over. */
export function useJob(id: string | undefined) {
  return useQuery({
    queryKey: ['job', id],
    enabled: id !== undefined,
    queryFn: () => bodyOf(api.GET('/jobs/{id}', { params: { path: { id: id ?? '' } } })),
    refetchInterval: ({ state: { data } }) => (data && isOver(data) ? false : LOOK_EVERY_MS),
  });
}

export function useCancelJob() {
  return useAct((id: string) => bodyOf(api.POST('/jobs/{id}:cancel', { params: { path: { id } } })), [['job']]);
}
