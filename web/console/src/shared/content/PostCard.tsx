import { Label } from '@patternfly/react-core';
import { texts } from '../../i18n/texts';
import type { Schemas } from '../api/client';
import { MarkedText } from '../decision/MarkedText';
import { ChannelName } from '../ui/ChannelName';
import { Digest } from '../ui/Digest';
import { ExternalLink } from '../ui/ExternalLink';
import { Instant } from '../ui/Instant';
import { MediumImage } from '../ui/MediumImage';

const DRAWING = 'image/svg+xml';

interface PostCardProps {
  version: Schemas['ContentVersionView'];
  findings?: Schemas['Finding'][];
  /** Counted against this when given. */
  maxCharacters?: number;
}

/** A version as it will appear, with what was found marked in it. */
export function PostCard({ version, findings = [], maxCharacters }: PostCardProps) {
  return (
    <article className="post" aria-label={texts.content.version(version.number)}>
      <header className="post-head">
        <span>
          <strong>
            <ChannelName id={version.channel} />
          </strong>{' '}
          <span className="subtle">{texts.content.version(version.number)}</span>
        </span>
        <span>
          {version.aiMade && <Label isCompact>{texts.common.aiMade}</Label>}{' '}
          {version.paidPartnership && <Label isCompact>{texts.common.paidPartnership}</Label>}
        </span>
      </header>
      <p>
        <MarkedText text={version.text} findings={findings} part="text" />
      </p>
      {version.media.map((medium, place) => (
        <PostMedium key={medium.sha256} medium={medium} place={place} findings={findings} />
      ))}
      {version.links.length > 0 && (
        <ul className="plain">
          {version.links.map((link) => (
            <li key={link}>
              <ExternalLink href={link}>{link}</ExternalLink>
            </li>
          ))}
        </ul>
      )}
      <footer className="subtle">
        <p>{texts.content.characters([...version.text].length, maxCharacters)}</p>
        <p>
          {texts.content.madeBy(version.madeBy.join(', '))} · <Instant at={version.createdAt} /> ·{' '}
          <Digest value={version.digest} />
        </p>
        {version.instruction && <p>{texts.content.instruction(version.instruction)}</p>}
      </footer>
    </article>
  );
}

interface PostMediumProps {
  medium: Schemas['ContentVersionView']['media'][number];
  place: number;
  findings: Schemas['Finding'][];
}

/** An image as it will appear. The drawing that it was made from is decided with it but never sent to a platform: it is only named. */
function PostMedium({ medium, place, findings }: PostMediumProps) {
  if (medium.mediaType === DRAWING) return <p className="subtle">{texts.content.drawing}</p>;
  return (
    <figure className="figure-medium">
      <MediumImage url={medium.url} alt={medium.altText} width={medium.width} height={medium.height} />
      <figcaption className="subtle">
        {texts.content.altText} <MarkedText text={medium.altText} findings={findings} part={`media/${place}/alt`} />
      </figcaption>
    </figure>
  );
}
