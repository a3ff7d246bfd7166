// The shipped packs as policies: most in force, one waiting for approval, one approved, one draft, one retired.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { idOf, minutesAgo } from './ids.mjs';

const SHIPPED = new URL('../../../../rules/src/main/resources/org/agentos/rules/shipped/', import.meta.url);
const read = (file) => JSON.parse(fs.readFileSync(new URL(file, SHIPPED), 'utf8'));
const hash = (content) => `sha256:${createHash('sha256').update(JSON.stringify(content)).digest('hex')}`;
const DAY = 1_440;
const OLIVIA = 'Olivia Officer';
const OSCAR = 'Oscar Officer';

const approval = (approver, days, content, more) => ({
  verdict: 'APPROVED', comment: 'Checked against the law and the scenarios.', by: approver, at: minutesAgo(days * DAY), contentHash: hash(content), isVoid: false,
  auditId: idOf(`approval-${days}`), ...more,
});

function version(policyId, number, state, content, days, more = {}) {
  return {
    id: idOf(`${policyId}-${number}`), policyId, number, state, notation: 'GUIDED', contentHash: hash(content), edition: 3, ruleCount: content.rules?.length ?? 0,
    createdAt: minutesAgo(days * DAY + 400), createdBy: number > 1 ? OLIVIA : 'AgentOS', updatedAt: minutesAgo(days * DAY), updatedBy: number > 1 ? OLIVIA : 'AgentOS',
    authors: number > 1 ? [OLIVIA] : ['AgentOS'], approvalsNeeded: 1, approvals: [], problems: [], guided: content, text: JSON.stringify(content, null, 2), ...(number > 1 && { basedOn: number - 1 }), ...more,
  };
}

const shipped = fs.readdirSync(SHIPPED).sort().map((file) => ({ id: file.replace('.json', ''), content: read(file) }));
const first = ({ id, content }) => version(id, 1, 'IN_FORCE', content, 90, { inForceSince: minutesAgo(90 * DAY), reason: 'Comes with AgentOS.' });
const contentOf = (id) => shipped.find((each) => each.id === id)?.content ?? { rules: [] };
const softened = (content) => ({ ...content, rules: content.rules?.map((rule, i) => (i === 0 ? { ...rule, title: `${rule.title}, also in captions`, severity: 'HIGH' } : rule)) });
const later = (content) => ({ ...content, rules: content.rules?.map((rule) => ({ ...rule, effectiveFrom: '2027-08-02' })) });

const NEXT = {
  health: (content) => version('health', 2, 'SUBMITTED', softened(content), 1, { submittedAt: minutesAgo(900), submittedBy: OLIVIA, reason: 'The regulator looks at captions too since last month.' }),
  'ai-marking': (content) => version('ai-marking', 2, 'APPROVED', later(content), 2, { submittedAt: minutesAgo(2_900), submittedBy: OLIVIA, reason: 'EU AI Act, Art. 50.', approvals: [approval(OSCAR, 1, later(content))] }),
  claims: (content) => version('claims', 2, 'DRAFT', softened(content), 0),
};

export const versions = Object.fromEntries(
  shipped.map((each) => [each.id, [...(NEXT[each.id] ? [NEXT[each.id](each.content)] : []), first(each)]]),
);
versions['black-friday'] = [
  version('black-friday', 2, 'RETIRED', contentOf('claims'), 300, { inForceSince: minutesAgo(360 * DAY), inForceUntil: minutesAgo(300 * DAY), approvals: [approval(OSCAR, 361, contentOf('claims'))] }),
  version('black-friday', 1, 'SUPERSEDED', contentOf('claims'), 365, { inForceSince: minutesAgo(365 * DAY), inForceUntil: minutesAgo(360 * DAY) }),
];

const TITLES = { 'ai-marking': 'Content made with AI says so', 'black-friday': 'Black Friday promises', finance: 'Financial promises', health: 'Health claims', privacy: 'Personal data' };
const titleOf = (id) => TITLES[id] ?? `${id[0].toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;

function policyOf(id, i) {
  const known = versions[id];
  const live = known.find(({ state }) => state === 'IN_FORCE');
  const open = known.find(({ state }) => ['DRAFT', 'SUBMITTED', 'APPROVED'].includes(state));
  const hits = (i * 37) % 61;
  return {
    id, title: titleOf(id), description: `What content must keep to on ${titleOf(id).toLowerCase()}.`, owner: ['Legal', 'Brand', 'Compliance'][i % 3],
    state: live ? 'IN_FORCE' : (open?.state ?? known[0].state), secondApproval: id === 'finance', onBreach: id === 'health' ? 'UNPUBLISH' : 'TASK',
    ruleCount: known[0].ruleCount, hits30d: hits, edition: 1, ...(hits && { lastHitAt: minutesAgo(hits * 91) }),
    ...(live && { inForce: { number: live.number, since: live.inForceSince } }), ...(!live && !open && { retiredAt: minutesAgo(300 * DAY) }),
    ...(open && { open: { number: open.number, state: open.state, updatedAt: open.updatedAt, by: open.updatedBy } }),
  };
}

export const policies = Object.keys(versions).map(policyOf);
