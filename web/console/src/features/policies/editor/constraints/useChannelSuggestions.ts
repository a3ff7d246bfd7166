import { useMemo } from 'react';
import { texts } from '../../../../i18n/texts';
import { useChannels } from '../../../../shared/api/useChannels';
import type { Suggestion } from '../fields/Suggestions';

/** The channels of this installation and those that only rules know. */
export function useChannelSuggestions(): readonly Suggestion[] {
  const { data } = useChannels();
  return useMemo(() => [...(data ?? []).map(({ id, name }): Suggestion => [id, name]), ...texts.rules.otherChannels], [data]);
}
