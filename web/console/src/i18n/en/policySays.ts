const SCORES = { COMPLIANCE: 'compliance', RISK: 'risk', BRAND: 'brand consistency' };

/** What a policy says, in words. */
export const policySays = {
  version: (number: number, state: string) => `Version ${number}: ${state.toLowerCase()}`,
  nothing: 'Nothing to read yet',
  nothingBody: 'The text of this version has problems, so it stands for no rules. Open it in the editor to see them.',
  rules: (count: number) => (count === 1 ? 'One rule' : `${count} rules`),
  rows: (count: number) => (count === 1 ? 'One row' : `${count} rows, each a rule`),
  moreRows: (count: number) => `${count} more rows; the editor shows all of them.`,
  counts: (from: string, until?: string) => (until ? `counts from ${from} to ${until}` : `counts from ${from}`),
  wordLists: 'Word lists',
  terms: (count: number, first: string[]) => `${count} terms: ${first.join(', ')}${count > first.length ? ' …' : ''}`,
  styleChecks: 'Style checks',
  threshold: (dimension: keyof typeof SCORES, limit: number, effect: 'REVIEW' | 'BLOCK', stage: string) => {
    const score = `A score of ${SCORES[dimension]} ${dimension === 'RISK' ? 'from' : 'below'} ${limit}`;
    return effect === 'BLOCK' ? `${score} blocks.` : `${score} asks for people (${stage}).`;
  },
};
