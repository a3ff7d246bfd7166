import ExternalLinkAltIcon from '@patternfly/react-icons/dist/esm/icons/external-link-alt-icon';
import type { ReactNode } from 'react';
import { texts } from '../../i18n/texts';

/** A link out of the console. Anything but http and https (as `javascript:`) is shown as text. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  if (!isWebAddress(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children} <ExternalLinkAltIcon aria-label={texts.common.newTab} className="out" />
    </a>
  );
}

function isWebAddress(href: string): boolean {
  return URL.canParse(href) && ['http:', 'https:'].includes(new URL(href).protocol);
}
