import { kindName, KINDS } from './kinds';

const limits = (review?: number, block?: number, sign = '') =>
  [review === undefined ? '' : `people decide ${sign}${review}`, block === undefined ? '' : `blocked ${sign}${block}`]
    .filter(Boolean)
    .join(', ');

const PARTS: Record<string, string> = { text: 'Text', media: 'Image', link: 'Link', alt: 'image description' };

export const decision = {
  verdict: { ALLOW: 'Allowed', REVIEW: 'People decide', BLOCK: 'Blocked' },
  scores: {
    compliance: { name: 'Compliance', hint: '100 is best: points are taken for each rule broken' },
    risk: { name: 'Risk', hint: '0 is best: points are added for each risk found' },
    brand: { name: 'Brand', hint: '100 is best: points are taken for what does not fit the brand' },
  },
  zone: { good: 'good', review: 'needs people', block: 'blocked' },
  scoreLabel: (name: string, value: number, zone: string, review?: number, block?: number) =>
    `${name}: ${value} of 100, ${zone}. Thresholds: ${limits(review, block)}`,
  thresholds: (highIsBad: boolean, review?: number, block?: number) => limits(review, block, highIsBad ? 'from ' : 'below '),
  rules: (count: number) => (count === 1 ? 'One rule fired' : `${count} rules fired`),
  noRules: 'No rule had anything to say against it.',
  seenIn: 'Seen in:',
  remedy: 'What to do:',
  points: (dimension: string, value: number) => `${dimension} ${value > 0 ? '+' : ''}${value}`,
  effect: { BLOCK: 'Blocks', REVIEW: 'Asks for review', NOTE: 'Note' },
  severity: { LOW: 'Low', MEDIUM: 'Medium', HIGH: 'High', CRITICAL: 'Critical' },
  kind: kindName,
  kinds: KINDS,
  part: (part: string) => {
    const [first = '', place, rest] = part.split('/');
    const number = place === undefined ? '' : ` ${Number(place) + 1}`;
    return `${PARTS[first] ?? first}${number}${rest ? `, ${PARTS[rest] ?? rest}` : ''}`;
  },
  outcome: {
    SCANNED: 'looked at',
    NOT_APPLICABLE: 'does not apply',
    FAILED: 'failed',
    TOO_LARGE: 'too large to look at',
    UNSUPPORTED: 'kind not supported',
  },
  coverageSummary: (scanned: number, gaps: number) =>
    gaps === 0 ? `Looked at completely: ${scanned} checks` : `${gaps} of ${scanned + gaps} checks could not look`,
  obligations: 'What must be added or done',
  obligation: {
    ADD_DISCLOSURE: (value: string) => `Add the disclosure: ${value}`,
    MARK_AI_MADE: () => 'Mark it as made with AI',
    STAGE: (value: string) => `Review by ${value}`,
  },
  revision: 'Rulebook',
  digest: 'Content',
  auditRecord: 'Audit record',
};
