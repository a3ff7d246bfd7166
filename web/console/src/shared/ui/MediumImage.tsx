import { Skeleton } from '@patternfly/react-core';
import { texts } from '../../i18n/texts';
import { useMedium } from '../api/media';

/** An image behind the token. Says so when it cannot be shown. */
export function MediumImage({ url, alt, width, height }: { url: string; alt: string; width?: number; height?: number }) {
  const { address, failed } = useMedium(url);
  if (failed) return <p className="subtle">{texts.common.imageMissing(alt)}</p>;
  if (!address) return <Skeleton shape="square" className="medium" screenreaderText={texts.common.loading} />;
  return <img className="medium" src={address} alt={alt} width={width} height={height} />;
}
