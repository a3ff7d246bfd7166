import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { ExternalLink } from '../../../shared/ui/ExternalLink';
import { Instant } from '../../../shared/ui/Instant';
import { Panel } from '../../../shared/ui/Panel';

const words = texts.missions.brief;

/** What was asked for. */
export function BriefFacts({ mission: { brief } }: { mission: Schemas['MissionView'] }) {
  return (
    <Panel title={texts.missions.page.brief}>
      <dl className="facts">
        <dt>{words.audience}</dt>
        <dd>{brief.audience}</dd>
        <dt>{words.goal}</dt>
        <dd>{brief.goal}</dd>
        <dt>{words.paid}</dt>
        <dd>{brief.paidPartnership ? texts.common.yes : texts.common.no}</dd>
        {brief.keyMessages.length > 0 && (
          <>
            <dt>{words.keyMessages}</dt>
            <dd>{brief.keyMessages.join(' · ')}</dd>
          </>
        )}
        {brief.links.length > 0 && (
          <>
            <dt>{words.links}</dt>
            {brief.links.map((link) => (
              <dd key={link}>
                <ExternalLink href={link}>{link}</ExternalLink>
              </dd>
            ))}
          </>
        )}
        {brief.deadline && (
          <>
            <dt>{words.deadline}</dt>
            <dd>
              <Instant at={brief.deadline} />
            </dd>
          </>
        )}
      </dl>
    </Panel>
  );
}
