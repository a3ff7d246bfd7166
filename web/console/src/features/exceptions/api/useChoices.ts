import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../shared/api/client';

/** What can be named in a list: its id, and what people call it. */
export interface Choice {
  id: string;
  name: string;
}

export function useRuleChoices() {
  return useQuery({
    queryKey: ['rulebook'],
    queryFn: () => bodyOf(api.GET('/rulebook')),
    select: ({ rules }): Choice[] => rules.map(({ id, title }) => ({ id, name: title })),
  });
}

/** The newest missions. */
export function useMissionChoices() {
  return useQuery({
    queryKey: ['missions', 'choices'],
    queryFn: () => bodyOf(api.GET('/missions', { params: { query: { limit: 100 } } })),
    select: ({ items }): Choice[] => items.map(({ id, topic, channel }) => ({ id, name: `${topic} (${channel})` })),
  });
}

/** The newest contents that were published. */
export function useContentChoices() {
  return useQuery({
    queryKey: ['library', 'choices'],
    queryFn: () => bodyOf(api.GET('/library', { params: { query: { limit: 100 } } })),
    select: ({ items }): Choice[] => items.map(({ contentId, headline, excerpt, channel }) => ({ id: contentId, name: `${headline || excerpt.slice(0, 60)} (${channel})` })),
  });
}
