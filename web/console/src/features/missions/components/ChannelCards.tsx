import { FormGroup, FormHelperText, HelperText, HelperTextItem, Label } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useChannels } from '../../../shared/api/useChannels';
import { Loaded } from '../../../shared/ui/Loaded';

const words = texts.missions.brief;

interface ChannelCardsProps {
  chosen: string[];
  error?: string;
  onChange: (channels: string[]) => void;
}

/** Any number of channels, as cards with their sizes. */
export function ChannelCards({ chosen, error, onChange }: ChannelCardsProps) {
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <FormGroup role="group" label={words.channels} isRequired fieldId="brief-channels">
      <Loaded query={useChannels()}>
        {(channels) => (
          <div className="choices">
            {channels.map((channel) => (
              <ChannelCard
                key={channel.id}
                channel={channel}
                chosen={chosen.includes(channel.id)}
                onToggle={() => toggle(channel.id)}
              />
            ))}
          </div>
        )}
      </Loaded>
      {error && (
        <FormHelperText>
          <HelperText>
            <HelperTextItem variant="error">{error}</HelperTextItem>
          </HelperText>
        </FormHelperText>
      )}
    </FormGroup>
  );
}

interface ChannelCardProps {
  channel: Schemas['ChannelView'];
  chosen: boolean;
  onToggle: () => void;
}

function ChannelCard({ channel, chosen, onToggle }: ChannelCardProps) {
  const id = `channel-${channel.id}`;
  return (
    <label className="choice" htmlFor={id}>
      <input id={id} type="checkbox" name="channels" value={channel.id} checked={chosen} onChange={onToggle} />
      <span>
        <strong>{channel.name}</strong>{' '}
        {channel.simulated && (
          <Label isCompact variant="outline">
            {texts.common.simulated}
          </Label>
        )}
        <span className="subtle choice-detail">
          {words.channelSize(channel.maxCharacters, channel.width, channel.height)}
          {!channel.connected && `; ${words.notConnected}`}
        </span>
      </span>
    </label>
  );
}
