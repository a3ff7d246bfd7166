import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client';

/** The channels that content can go to. */
export function useChannels() {
  return useQuery({
    queryKey: ['channels'],
    queryFn: async () => (await bodyOf(api.GET('/channels'))).items,
    staleTime: 300_000,
  });
}

/** The name of a channel; its id until the catalogue is here. */
export function useChannelName(id: string): string {
  const { data } = useChannels();
  return data?.find((channel) => channel.id === id)?.name ?? id;
}
