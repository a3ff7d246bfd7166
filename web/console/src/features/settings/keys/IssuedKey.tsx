import { Alert, AlertActionLink, ClipboardCopy } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';

const words = texts.apiKeys;

/** A new key, the only time that anybody sees it. */
export function IssuedKey({ issued, onDone }: { issued: Schemas['IssuedApiKey']; onDone: () => void }) {
  return (
    <Alert
      isInline
      variant="success"
      role="status"
      title={words.issued(issued.name)}
      actionLinks={<AlertActionLink onClick={onDone}>{words.issuedDone}</AlertActionLink>}
    >
      <div className="stack">
        <p>{words.issuedOnce}</p>
        <ClipboardCopy
          isReadOnly
          hoverTip={words.copy}
          clickTip={words.copied}
          textAriaLabel={words.issuedKey}
          toggleAriaLabel={words.issuedKey}
          data-testid="issued-key"
        >
          {issued.key}
        </ClipboardCopy>
        <p>{words.issuedUse}</p>
      </div>
    </Alert>
  );
}
