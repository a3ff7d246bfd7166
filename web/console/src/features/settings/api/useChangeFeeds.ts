import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf, newKey, type Schemas } from '../../../shared/api/client';

export function useAddFeed() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (feed: Schemas['NewFeed']) =>
      bodyOf(api.POST('/feeds', { params: { header: { 'Idempotency-Key': newKey() } }, body: feed })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['feeds'] }),
  });
}

export function useRemoveFeed() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => bodyOf(api.DELETE('/feeds/{id}', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['feeds'] }),
  });
}
