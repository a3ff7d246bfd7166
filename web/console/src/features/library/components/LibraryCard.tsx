import { Label } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { VerdictMark } from '../../../shared/decision/VerdictMark';
import { ChannelName } from '../../../shared/ui/ChannelName';
import { ExternalLink } from '../../../shared/ui/ExternalLink';
import { Instant } from '../../../shared/ui/Instant';
import { MediumImage } from '../../../shared/ui/MediumImage';

const words = texts.library;

/** One published piece. */
export function LibraryCard({ item }: { item: Schemas['LibraryItem'] }) {
  return (
    <article className="post" aria-label={item.headline}>
      {item.imageUrl && <MediumImage url={item.imageUrl} alt={item.imageAlt ?? ''} />}
      <h2 className="post-title">
        <Link to={`/missions/${item.missionId}`}>{item.headline}</Link>
      </h2>
      <p className="post-text">{item.excerpt}</p>
      <p className="fired-head">
        {item.verdict && <VerdictMark verdict={item.verdict} />}
        {item.simulated && (
          <Label color="purple" title={texts.common.simulatedHint}>
            {texts.common.simulated}
          </Label>
        )}
        {item.score !== undefined && <span className="subtle">{words.similarity(item.score)}</span>}
      </p>
      <p className="subtle">
        <ChannelName id={item.channel} /> · <Instant at={item.publishedAt} />{' '}
        {item.publicationUrl && (
          <>
            · <ExternalLink href={item.publicationUrl}>{words.openPost}</ExternalLink>
          </>
        )}
      </p>
    </article>
  );
}
