import { Button, Label } from '@patternfly/react-core';
import { Table, Tbody, Td, Tr } from '@patternfly/react-table';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { ConfirmModal } from '../../../shared/ui/ConfirmModal';
import { Instant } from '../../../shared/ui/Instant';
import { TableHead } from '../../../shared/ui/TableHead';
import { useRevokeApiKey } from '../api/useApiKeys';

const words = texts.apiKeys;
const { column } = words;
const COLOURS = { ACTIVE: 'green', EXPIRED: 'grey', REVOKED: 'red' } as const;
type Key = Schemas['ApiKeyView'];

export function ApiKeyTable({ keys }: { keys: Key[] }) {
  const [leaving, setLeaving] = useState<Key>();
  const revoke = useRevokeApiKey();
  const ask = (key: Key) => {
    revoke.reset();
    setLeaving(key);
  };
  return (
    <>
      <Table aria-label={texts.settings.tabs.keys} variant="compact">
        <TableHead columns={column} steps={words.revoke} />
        <Tbody>
          {keys.map((key) => (
            <KeyRow key={key.id} held={key} onRevoke={() => ask(key)} />
          ))}
        </Tbody>
      </Table>
      {leaving && (
        <ConfirmModal
          title={words.revokeTitle(leaving.name)}
          confirm={words.revoke}
          danger
          busy={revoke.busy}
          error={revoke.error}
          onConfirm={() => revoke.act(leaving.id, () => setLeaving(undefined))}
          onClose={() => setLeaving(undefined)}
        >
          <p>{words.revokeWill(leaving.serviceAccount)}</p>
        </ConfirmModal>
      )}
    </>
  );
}

function KeyRow({ held, onRevoke }: { held: Key; onRevoke: () => void }) {
  return (
    <Tr>
      <Td dataLabel={column.name} modifier="breakWord">
        {held.name}
        <div className="subtle">
          {words.by(held.createdBy)} <Instant at={held.createdAt} />
        </div>
      </Td>
      <Td dataLabel={column.account} modifier="breakWord">
        <code>{held.serviceAccount}</code>
      </Td>
      <Td dataLabel={column.scopes}>{held.scopes.map((scope) => words.scopeName[scope]).join(', ')}</Td>
      <Td dataLabel={column.state}>
        <Label isCompact color={COLOURS[held.state]}>
          {words.state[held.state]}
        </Label>
      </Td>
      <Td dataLabel={column.expires}>
        <Instant at={held.revokedAt ?? held.expiresAt} />
        {held.revokedBy && <div className="subtle">{held.revokedBy}</div>}
      </Td>
      <Td dataLabel={column.used}>{held.lastUsedAt ? <Instant at={held.lastUsedAt} /> : words.never}</Td>
      <Td>
        {held.state === 'ACTIVE' && (
          <Button variant="link" isDanger isInline onClick={onRevoke} aria-label={words.revokeOne(held.name)}>
            {words.revoke}
          </Button>
        )}
      </Td>
    </Tr>
  );
}
