interface StepWords {
  name: string;
  title: (name: string) => string;
  will: (rule: string) => string;
}

export const exceptions = {
  title: 'Exceptions',
  lead: 'One content, or one campaign, freed from one rule for a time: with a reason, by two officers, dead on its date.',
  ask: 'Ask for an exception',
  askTitle: 'Ask for an exception?',
  askWill: 'Another officer has to approve it. Until then, and from its date on, the rule counts as ever.',
  endingSoon: 'End within a week',
  uses30d: 'Uses in 30 days',
  none: 'No exception fits',
  noneBody: 'None was asked for, or the filter hides it.',
  column: { name: 'Exception', rule: 'Rule', target: 'For', state: 'State', until: 'Until', by: 'Asked for by', uses: 'Uses' },
  state: { REQUESTED: 'Waits for approval', ACTIVE: 'Holds', REJECTED: 'Turned down', REVOKED: 'Ended early', EXPIRED: 'Over' },
  steps: 'What can be done',
  stepOf: (step: string, name: string) => `${step}: ${name}`,
  others: 'Another officer has to decide.',
  decided: (by: string) => `decided by ${by}`,
  mission: 'Campaign',
  content: 'Content',
  name: 'Name',
  nameHint: 'What people will call it, for example: Trial results, spring campaign',
  nameNeeded: 'Give it a name.',
  ruleNeeded: 'Choose the rule.',
  targetNeeded: 'Choose what is freed.',
  reasonNeeded: 'Say why.',
  choose: 'Choose …',
  scopeLabel: 'What is freed',
  scope: { mission: 'All content of one campaign', content: 'One content, whatever its version' },
  untilLabel: 'Until',
  untilHint: 'It ends as this day begins (UTC); within a year.',
  untilWrong: 'Choose a day after today, within a year.',
  step: {
    approve: {
      name: 'Approve',
      title: (name) => `Approve the exception "${name}"?`,
      will: (rule) => `From now on the rule ${rule} has no effect on it, until its date. Each decision under it says so.`,
    },
    reject: {
      name: 'Turn down',
      title: (name) => `Turn the exception "${name}" down?`,
      will: (rule) => `The rule ${rule} counts as ever. Whoever asked reads your reason.`,
    },
    revoke: {
      name: 'End it now',
      title: (name) => `End the exception "${name}" now?`,
      will: (rule) => `From now on the rule ${rule} counts for it again. What was published under the exception stays as it is.`,
    },
  } as Record<'approve' | 'reject' | 'revoke', StepWords>,
};
