import { Label } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useAnyRole } from '../../../shared/auth/me';
import { ConfirmButton } from '../../../shared/ui/ConfirmButton';
import { Digest } from '../../../shared/ui/Digest';
import { Loaded } from '../../../shared/ui/Loaded';
import { Panel } from '../../../shared/ui/Panel';
import { useDistrustKey, usePackKeys } from '../api/usePacks';
import { TrustForm } from './TrustForm';

const words = texts.packs.keys;

/** The key that signs here, and those of others whose packs are taken; an admin says whose. */
export function PackKeys() {
  const admin = useAnyRole('admin');
  return (
    <Panel title={words.title}>
      <div className="stack">
        <Loaded query={usePackKeys()}>
          {(keys) => (
            <ul className="parts">
              {keys.map((key) => (
                <KeyItem key={key.fingerprint} held={key} mayRemove={admin && !key.own} />
              ))}
            </ul>
          )}
        </Loaded>
        {admin && <TrustForm />}
      </div>
    </Panel>
  );
}

function KeyItem({ held, mayRemove }: { held: Schemas['PackKeyView']; mayRemove: boolean }) {
  const distrust = useDistrustKey();
  return (
    <li>
      <span>
        {held.name} <Digest value={held.fingerprint} />
        <code className="digest part-detail">{held.publicKey}</code>
      </span>
      {held.own && (
        <Label isCompact color="blue">
          {words.own}
        </Label>
      )}
      {mayRemove && (
        <ConfirmButton
          name={words.remove}
          title={words.removeTitle(held.name)}
          confirm={words.remove}
          danger
          action={distrust}
          onConfirm={(done) => distrust.act(held.fingerprint, done)}
        >
          <p>{words.removeWill}</p>
        </ConfirmButton>
      )}
    </li>
  );
}
