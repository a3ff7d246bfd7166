import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import type { MissionFilter } from '../api/useMissions';

const isState = (text: string): text is Schemas['MissionState'] => Object.hasOwn(texts.missions.state, text);

/** The filter that the address names; what it does not know is left out. */
export function filterOf(parameters: URLSearchParams): MissionFilter {
  const state = parameters.get('state') ?? '';
  const channel = parameters.get('channel') ?? '';
  const q = parameters.get('q')?.trim() ?? '';
  return {
    ...(isState(state) && { state }),
    ...(channel && { channel }),
    ...(q && { q }),
    ...(parameters.get('mine') === 'true' && { mine: true }),
  };
}
