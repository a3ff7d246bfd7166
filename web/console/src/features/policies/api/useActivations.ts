import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

const KEY = ['activations'];

/** Changes of the rulebook that wait for their time. */
export function usePlanned() {
  return useQuery({
    queryKey: KEY,
    queryFn: async () => (await bodyOf(api.GET('/activations', { params: { query: { state: 'SCHEDULED', limit: 100 } } }))).items,
  });
}

export function useCancelPlanned() {
  return useAct((id: string) => bodyOf(api.DELETE('/activations/{id}', { params: { path: { id } } })), [KEY, ['policies']]);
}
