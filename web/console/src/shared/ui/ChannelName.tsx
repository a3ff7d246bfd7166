import { useChannelName } from '../api/useChannels';

export function ChannelName({ id }: { id: string }) {
  return <>{useChannelName(id)}</>;
}
