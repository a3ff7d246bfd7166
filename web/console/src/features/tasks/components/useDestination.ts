import { texts } from '../../../i18n/texts';
import { useChannels } from '../../../shared/api/useChannels';

/** Where a channel's content goes, in words: its name, and that it is simulated when it is. */
export function useDestination(channelId: string): string {
  const { data } = useChannels();
  const channel = data?.find(({ id }) => id === channelId);
  if (!channel) return channelId;
  return channel.simulated ? texts.tasks.will.simulated(channel.name) : channel.name;
}
