import { api, bodyOf, type Schemas } from '../../../shared/api/client';
import { useAct } from '../../../shared/api/useAct';

interface Edit {
  profile: Schemas['BrandProfile'];
  /** The version that was edited; the server refuses when it is not the newest any more. */
  version: number;
}

export function useSaveBrand() {
  return useAct(
    ({ profile, version }: Edit) =>
      bodyOf(api.PUT('/brand', { params: { header: { 'If-Match': `"${version}"` } }, body: profile })),
    [['brand']],
  );
}
