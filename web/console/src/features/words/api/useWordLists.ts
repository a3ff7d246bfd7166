import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

const KEY = 'word-lists';

export function useWordLists() {
  return useQuery({ queryKey: [KEY], queryFn: async () => (await bodyOf(api.GET('/word-lists'))).items });
}

export function useWordList(name: string) {
  return useQuery({ queryKey: [KEY, name], queryFn: () => bodyOf(api.GET('/word-lists/{name}', { params: { path: { name } } })) });
}

/** Writes other terms into a draft of the policy that owns the list; refused when another version came into force since. */
export function useChangeWordList(name: string, policyVersion: number) {
  return useAct(
    (terms: string[]) =>
      bodyOf(api.PUT('/word-lists/{name}', { params: { path: { name }, header: { 'If-Match': `"${policyVersion}"` } }, body: { terms } })),
    [[KEY], ['policies']],
  );
}

export function useBrandProfiles() {
  return useQuery({ queryKey: ['brand', 'profiles'], queryFn: async () => (await bodyOf(api.GET('/brand-profiles'))).items });
}
