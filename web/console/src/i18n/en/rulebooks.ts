interface PartChange {
  policyId: string;
  before?: number;
  after?: number;
}

export const rulebooks = {
  title: 'Rulebook',
  lead: 'All policies in force, as one. Its revision is a hash of everything in it: another rule, threshold or word is another revision.',
  revision: 'A revision of the rulebook',
  activations: 'When it came into force, and why',
  notNow: 'Not in force now',
  tabs: { now: 'In force', day: 'On a day', history: 'History', servers: 'Servers' },
  kind: { START: 'Start', ACTIVATION: 'Activation', EXPIRY: 'Expiry', RETIREMENT: 'Retirement', ROLLBACK: 'Rollback' },
  partial: 'A server did not follow',
  rules: (count: number) => `${count} rules`,
  change: ({ policyId, before, after }: PartChange) => {
    if (after === undefined) return `${policyId} went`;
    return before === undefined ? `${policyId} came with version ${after}` : `${policyId}: version ${before} → ${after}`;
  },
  whatChanged: 'What it changed',
  rollback: {
    name: 'Roll back to this',
    title: (revision: string) => `Roll back to ${revision}?`,
    policies: 'Every policy goes back to the version that was in force on',
    swap: 'All servers change over within seconds; decisions under way finish on what is in force now. Everything published is checked again.',
    forward: 'What is in force now stays in the history; it can be brought back in the same way.',
  },
  planned: {
    title: 'Planned changes',
    none: 'Nothing is planned.',
    cancel: 'Call it off',
    cancelOne: (policy: string) => `Call it off: the planned change of ${policy}`,
    cancelTitle: 'Call the planned change off?',
    cancelWill: (policy: string) => `What is in force of ${policy} stays when the time comes. The version keeps its approval and can be planned or activated anew.`,
  },
  day: {
    day: 'Day',
    hint: 'What was in force at the end of it (UTC); of a day to come, what is planned.',
    nothing: 'Nothing was in force on that day.',
    expected: 'That day is still to come: this is what it will be as far as it is planned.',
    why: 'Why',
    sinceMidnight: 'Earlier on that day',
  },
  parts: {
    title: (count: number) => (count === 1 ? 'Made of one policy' : `Made of ${count} policies`),
    column: { policy: 'Policy', since: 'In force since', reason: 'Why', writtenBy: 'Written by', approvedBy: 'Approved by' },
    shipped: 'comes with AgentOS',
  },
  ruleDays: {
    title: (counting: number, all: number) => `${counting} of ${all} rules count on that day`,
    all: 'Rules that count',
    span: (from: string, until?: string) => (until ? `${from} to ${until}` : `from ${from}`),
  },
  servers: {
    title: 'Servers',
    whole: 'Every server decides by the rulebook in force',
    partial: 'A server does not hold the rulebook in force: it answers no decision until it does',
    seen: 'Last heard of',
    state: { HOLDS: 'Follows', BEHIND: 'Behind', GONE: 'Gone' },
  },
};
