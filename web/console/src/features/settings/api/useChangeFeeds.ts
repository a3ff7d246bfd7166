import { api, bodyOf, type Schemas } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

const FEEDS = [['feeds']];

export function useAddFeed() {
  return useAct(
    (body: Schemas['NewFeed'], key) => bodyOf(api.POST('/feeds', { params: { header: { 'Idempotency-Key': key } }, body })),
    FEEDS,
  );
}

export function useRemoveFeed() {
  return useAct((id: string) => bodyOf(api.DELETE('/feeds/{id}', { params: { path: { id } } })), FEEDS);
}
