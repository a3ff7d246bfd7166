import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../../../shared/api/client';

interface Edit {
  profile: Schemas['BrandProfile'];
  /** The version that was edited; the server refuses when it is not the newest any more. */
  version: number;
}

export function useSaveBrand() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ profile, version }: Edit) =>
      bodyOf(api.PUT('/brand', { params: { header: { 'If-Match': `"${version}"` } }, body: profile })),
    onSuccess: (saved) => queries.setQueryData(['brand'], saved),
  });
}
