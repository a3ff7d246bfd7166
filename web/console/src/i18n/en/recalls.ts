interface ActionWords {
  name: string;
  title: string;
  will: (platform: string) => string;
}

export const recalls = {
  title: 'Recalls',
  one: 'Recall',
  lead: 'When another rulebook comes into force, everything published is decided again. What is in breach is followed here to its end.',
  after: (policy?: string) => (policy ? `After a change of ${policy}` : 'After a change of several policies'),
  none: 'No recall yet',
  noneBody: 'The first one comes with the next change of what is in force.',
  column: { recall: 'Recall', state: 'State', examined: 'Posts examined', progress: 'Exposed and remediated' },
  state: { RUNNING: 'Examining', DONE: 'Examined', SUPERSEDED: 'Taken over by a later one', STOPPED: 'Stopped' },
  progress: (exposed: number, remediated: number) =>
    exposed === 0 ? 'Nothing published is in breach' : `Exposed: ${exposed}, remediated: ${remediated}`,
  facts: 'At a glance',
  running: 'Deciding what is published again',
  cleared: 'No longer in breach',
  unreadable: 'Could not be read',
  onBreach: 'On breach',
  items: 'Posts in breach',
  noItems: 'No post fits',
  noItemsBody: 'Nothing published is in breach, or the filter hides it.',
  itemState: { OPEN: 'Open', REMOVING: 'Being taken down', DONE: 'Settled' },
  outcome: { UNPUBLISHED: 'taken down', ACCEPTED: 'accepted', REPLACED: 'replaced', CLEARED: 'no longer in breach' },
  post: (platform: string) => `Post on ${platform}`,
  mission: 'Its campaign',
  action: {
    UNPUBLISH: {
      name: 'Take it down',
      title: 'Take this post down?',
      will: (platform) => `${platform} is asked to delete this one post. That cannot be undone; the content stays in the library.`,
    },
    REPLACED: {
      name: 'It was replaced',
      title: 'Note that this post was replaced?',
      will: (platform) => `Nothing is done on ${platform}: say which post took its place, and the item counts as settled.`,
    },
    ACCEPT: {
      name: 'Let it stand',
      title: 'Let this post stand?',
      will: (platform) => `It stays public on ${platform} though it is in breach. Your name and reason are kept in the audit log.`,
    },
  } as Record<'UNPUBLISH' | 'REPLACED' | 'ACCEPT', ActionWords>,
};
