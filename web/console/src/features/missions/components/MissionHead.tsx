import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { VerdictMark } from '../../../shared/decision/VerdictMark';
import { ChannelName } from '../../../shared/ui/ChannelName';
import { Instant } from '../../../shared/ui/Instant';
import { PageHead } from '../../../shared/ui/PageHead';
import { Trail } from '../../../shared/ui/Trail';
import { CancelMission } from './CancelMission';
import { StateMark } from './StateMark';

export function MissionHead({ mission }: { mission: Schemas['MissionView'] }) {
  const trail = <Trail back={{ to: '/missions', name: texts.missions.title }} here={<ChannelName id={mission.channel} />} />;
  const lead = (
    <span className="lead">
      <StateMark state={mission.state} /> {mission.verdict && <VerdictMark verdict={mission.verdict} />}{' '}
      <span>
        {mission.step}
        {mission.waitsFor && `, ${texts.missions.waitsFor(mission.waitsFor)}`}
      </span>{' '}
      <span className="subtle">
        <ChannelName id={mission.channel} /> · {texts.missions.by(mission.startedBy)} ·{' '}
        <Instant at={mission.startedAt} />
      </span>
    </span>
  );
  return <PageHead title={mission.topic} above={trail} lead={lead} actions={<CancelMission mission={mission} />} />;
}
