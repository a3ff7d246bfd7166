import { Label } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { ChannelName } from '../../../shared/ui/ChannelName';
import { Digest } from '../../../shared/ui/Digest';
import { ExternalLink } from '../../../shared/ui/ExternalLink';
import { Instant } from '../../../shared/ui/Instant';
import { Panel } from '../../../shared/ui/Panel';

const words = texts.missions.page;

/** Where it went, with the platform's receipt. */
export function Publications({ publications }: { publications: Schemas['PublicationView'][] }) {
  return (
    <Panel title={words.publications}>
      <ul className="plain stack">
        {publications.map((publication) => (
          <li key={publication.id}>
            <PublicationText publication={publication} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function PublicationText({ publication }: { publication: Schemas['PublicationView'] }) {
  return (
    <>
      <p className="fired-head">
        <strong>
          <ChannelName id={publication.channel} />
        </strong>
        <span>{words.publicationState[publication.state]}</span>
        {publication.simulated && (
          <Label isCompact color="purple" title={texts.common.simulatedHint}>
            {texts.common.simulated}
          </Label>
        )}
        {publication.url && <ExternalLink href={publication.url}>{words.receipt}</ExternalLink>}
      </p>
      {publication.reason && <p>{publication.reason}</p>}
      <p className="subtle">
        {publication.platform}
        {publication.receiptId && ` · ${words.receiptId(publication.receiptId)}`} ·{' '}
        <Instant at={publication.confirmedAt ?? publication.startedAt} /> · {words.permit}{' '}
        <Digest value={publication.permitId} /> · <Digest value={publication.digest} />
      </p>
    </>
  );
}
