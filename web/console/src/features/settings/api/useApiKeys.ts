import { useQuery } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

const KEYS = ['api-keys'];

export function useApiKeys() {
  return useQuery({ queryKey: KEYS, queryFn: async () => (await bodyOf(api.GET('/api-keys'))).items });
}

/** The answer alone holds the key; it is kept nowhere, so a key that did not arrive is revoked and made anew. */
export function useIssueApiKey() {
  return useAct((body: Schemas['NewApiKey']) => bodyOf(api.POST('/api-keys', { body })), [KEYS]);
}

export function useRevokeApiKey() {
  return useAct((id: string) => bodyOf(api.DELETE('/api-keys/{id}', { params: { path: { id } } })), [KEYS]);
}
