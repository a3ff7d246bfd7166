import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { texts } from '../../i18n/texts';
import { useChannels } from '../api/useChannels';

/** Chooses one channel, or any. */
export function ChannelFilter({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const { data = [] } = useChannels();
  return (
    <FormSelect aria-label={texts.missions.filter.channel} value={value} onChange={(_, id) => onChange(id)}>
      <FormSelectOption value="" label={`${texts.missions.filter.channel}: ${texts.common.any}`} />
      {data.map((channel) => (
        <FormSelectOption key={channel.id} value={channel.id} label={channel.name} />
      ))}
    </FormSelect>
  );
}
