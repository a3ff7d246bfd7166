import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

const KEY = 'packs';
const KEYS = [KEY, 'keys'];

export function usePacks() {
  return useInfiniteQuery({
    queryKey: [KEY, 'list'],
    queryFn: ({ pageParam }) => bodyOf(api.GET('/packs', { params: { query: { limit: 25, ...(pageParam && { cursor: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  });
}

/** What can be exported. */
export function usePackable() {
  return useQuery({
    queryKey: ['policies', 'packable'],
    queryFn: async () => (await bodyOf(api.GET('/policies', { params: { query: { limit: 100 } } }))).items,
  });
}

/** The signed archive of some policies. */
export function useExportPack() {
  return useAct(
    async (body: Schemas['NewPack']) => (await bodyOf(api.POST('/packs:export', { body, parseAs: 'blob' }))) as unknown as Blob,
    [[KEY]],
  );
}

export interface ImportOrder {
  /** Tells one archive from another, whatever it is called. */
  digest: string;
  dryRun: boolean;
}

/** Brings an archive in, or tells what would become of it. */
export function useImportPack(archive: Blob) {
  return useAct(
    ({ dryRun }: ImportOrder, key) =>
      bodyOf(
        api.POST('/packs:import', {
          params: { query: { dryRun }, header: { 'Idempotency-Key': key } },
          body: '',
          bodySerializer: () => archive,
          headers: { 'Content-Type': 'application/zip' },
        }),
      ),
    [[KEY], ['policies']],
  );
}

export function usePackKeys() {
  return useQuery({ queryKey: KEYS, queryFn: async () => (await bodyOf(api.GET('/packs/keys'))).items });
}

export function useTrustKey() {
  return useAct((body: Schemas['NewPackKey']) => bodyOf(api.POST('/packs/keys', { body })), [KEYS]);
}

export function useDistrustKey() {
  return useAct((fingerprint: string) => bodyOf(api.DELETE('/packs/keys/{fingerprint}', { params: { path: { fingerprint } } })), [KEYS]);
}
