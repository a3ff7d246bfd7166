import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Loaded } from '../../../shared/ui/Loaded';
import { Nothing } from '../../../shared/ui/Nothing';
import { useApiKeys } from '../api/useApiKeys';
import { ApiKeyTable } from './ApiKeyTable';
import { IssuedKey } from './IssuedKey';
import { NewApiKeyModal } from './NewApiKeyModal';

const words = texts.apiKeys;

/** The keys of machine clients: who has one, for what, until when. */
export function ApiKeySettings() {
  const [asking, setAsking] = useState(false);
  const [issued, setIssued] = useState<Schemas['IssuedApiKey']>();
  const add = (
    <Button variant="primary" onClick={() => setAsking(true)}>
      {words.create}
    </Button>
  );
  const take = (key: Schemas['IssuedApiKey']) => {
    setAsking(false);
    setIssued(key);
  };
  return (
    <div className="stack">
      <p>{words.lead}</p>
      <div>{add}</div>
      {issued && <IssuedKey issued={issued} onDone={() => setIssued(undefined)} />}
      <Loaded query={useApiKeys()}>
        {(keys) => (keys.length === 0 ? <Nothing title={words.none}>{words.noneBody}</Nothing> : <ApiKeyTable keys={keys} />)}
      </Loaded>
      {asking && <NewApiKeyModal onIssued={take} onClose={() => setAsking(false)} />}
    </div>
  );
}
