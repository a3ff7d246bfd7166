import { List, ListItem } from '@patternfly/react-core';
import { texts } from '../../i18n/texts';
import type { Schemas } from '../api/client';
import { ExternalLink } from '../ui/ExternalLink';

/** An idea with its reasons and the market signals that speak for it. */
export function IdeaText({ idea }: { idea: Schemas['IdeaView'] }) {
  return (
    <div className="idea">
      {idea.summary && <p>{idea.summary}</p>}
      {idea.reasons.length > 0 && (
        <List>
          {idea.reasons.map((reason) => (
            <ListItem key={reason}>{reason}</ListItem>
          ))}
        </List>
      )}
      {idea.evidence.length > 0 && (
        <div>
          <p>{texts.content.evidence}</p>
          <List>
            {idea.evidence.map((signal) => (
              <ListItem key={signal.source + signal.title}>
                {signal.url ? <ExternalLink href={signal.url}>{signal.title}</ExternalLink> : signal.title}{' '}
                <span className="subtle">{signal.source}</span>
              </ListItem>
            ))}
          </List>
        </div>
      )}
      <p className="subtle">{texts.content.madeBy(idea.maker)}</p>
    </div>
  );
}
