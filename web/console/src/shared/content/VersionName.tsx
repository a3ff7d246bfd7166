import { texts } from '../../i18n/texts';
import type { Schemas } from '../api/client';
import { Digest } from '../ui/Digest';

/** A version by its number and the start of its digest. */
export function VersionName({ version }: { version: Schemas['ContentVersionView'] }) {
  return (
    <strong>
      {texts.content.version(version.number)} (<Digest value={version.digest} />)
    </strong>
  );
}
