// What is in force and what was, differences, servers, planned changes, over the sample policies.
import { idOf, minutesAgo, sha256 } from './ids.mjs';
import { policies, versions } from './policies.mjs';
import { REVISION, rulebook } from './rulebook.mjs';

const DAY = 1_440;
const revisionOf = (name) => `sha256:${sha256(name)}`;
const record = (name, kind, days, by, reason, changes, more) => ({
  id: idOf(`activation-${name}`), revision: revisionOf(name), kind, at: minutesAgo(days * DAY), by, reason, ruleCount: 54, changes, partial: false, auditId: idOf('audit-3'), ...more,
});
const history = [
  { ...record('now', 'ACTIVATION', 3, 'Oscar Officer', 'The authority decided on 3 November that this wording misleads.', [{ policyId: 'health', before: 1, after: 2 }]), revision: REVISION },
  record('back', 'ROLLBACK', 9, 'Olivia Officer', 'It blocked quotes of the law.', [{ policyId: 'claims', before: 2, after: 1 }], { partial: true }),
  record('claims', 'ACTIVATION', 10, 'Oscar Officer', 'Superlatives need proof.', [{ policyId: 'claims', before: 1, after: 2 }]),
  record('start', 'START', 90, 'AgentOS', 'The first start.', []),
];

const approval = { verdict: 'APPROVED', comment: 'Agrees.', by: 'Oscar Officer', at: minutesAgo(4 * DAY), contentHash: REVISION, isVoid: false, auditId: idOf('audit-3') };
const parts = policies.filter(({ inForce }) => inForce).map(({ id, title, inForce }, i) => ({
  policyId: id, title, versionId: versions[id][0].id, version: inForce.number, contentHash: versions[id][0].contentHash, since: inForce.since,
  writtenBy: i % 3 ? 'AgentOS' : 'Olivia Officer', reason: i % 3 ? 'Comes with AgentOS.' : 'The law changed.', approvals: i % 3 ? [] : [approval],
}));
const rules = rulebook.rules.map(({ id, title, topic, effectiveFrom }, i) => ({ id, title, policyId: topic, effectiveFrom: i === 4 ? '2027-08-02' : effectiveFrom, inEffect: i !== 4 }));
const planned = [
  { id: idOf('planned'), state: 'SCHEDULED', kind: 'ACTIVATION', policyId: 'ai-marking', version: 2, reason: 'EU AI Act, Art. 50.', by: 'Oscar Officer', at: minutesAgo(-250 * DAY) },
];

const outcome = (verdict, compliance, reasons, fired) => ({ verdict, scores: { compliance, risk: verdict === 'ALLOW' ? 0 : 40, brand: 100 }, reasons, rules: fired });
const difference = {
  from: revisionOf('claims'), to: REVISION, effect: 'DIFFERS', sentence: 'Some decisions differ.', complete: false,
  changes: [
    {
      subject: 'rule health-cure-claim', kind: 'CHANGED', effect: 'DIFFERS', sentence: 'rule health-cure-claim was changed: The verdict is BLOCK and no longer REVIEW.',
      witness: {
        facts: { content: { channel: 'web', language: 'en' }, findings: [{ kind: 'claim.health.cure', part: 'text' }] },
        before: outcome('REVIEW', 60, ['Compliance is 60, below 70: a person must look.'], ['health-cure-claim']),
        after: outcome('BLOCK', 40, ['It promises to cure a disease.'], ['health-cure-claim']),
      },
    },
    { subject: 'rule health-weight-loss', kind: 'CHANGED', effect: 'SAME', sentence: 'rule health-weight-loss was changed: no decision differs.' },
    { subject: 'word list miracle-words', kind: 'ADDED', effect: 'NONE_FOUND', sentence: 'word list miracle-words was added: no decision was found that differs, which is no proof that there is none.' },
  ],
  texts: [{
    policyId: 'health',
    lines: [
      { kind: 'GAP', text: '' }, { kind: 'SAME', text: '      "id": "health-cure-claim",' }, { kind: 'REMOVED', text: '      "severity": "HIGH",' }, { kind: 'ADDED', text: '      "severity": "CRITICAL",' },
      { kind: 'SAME', text: '      "owner": "Legal",' }, { kind: 'GAP', text: '' },
    ],
  }],
};

const node = (host, state, revision, problem) => ({ id: idOf(host), host, state, revision, startedAt: minutesAgo(900), seenAt: minutesAgo(0), ...(problem && { problem }) });
const nodes = {
  revision: REVISION, activatedAt: minutesAgo(3 * DAY), partial: true,
  nodes: [node('agentos-0', 'HOLDS', REVISION), node('agentos-1', 'BEHIND', revisionOf('back'), 'The rulebook did not compile in 10 s. It is tried again every second.')],
};

export const rulebookRoutes = {
  'GET /rulebooks': () => ({ items: history }),
  'GET /rulebooks/in-force': ({ query }) => ({
    at: `${query.get('on')}T23:59:59Z`, expected: query.get('on') > minutesAgo(0).slice(0, 10), parts, rules, sinceMidnight: [history[2]], planned,
    ...(query.get('on') > '2026-01-01' && { activation: history[0] }),
  }),
  'GET /rulebooks/nodes': () => nodes,
  'GET /rulebooks/:id': ({ id }) => ({ revision: id, inForce: id === REVISION, activations: history.filter(({ revision }) => revision === id), parts, rules }),
  'POST /rulebooks/:id:rollback': ({ id, body, caller }) => ({ id: idOf('rollback'), state: 'DONE', kind: 'ROLLBACK', reason: body.reason, by: caller.name, at: minutesAgo(0), revision: id }),
  'GET /rulebooks/:id/difference/:other': () => difference,
  'GET /policies/:id/versions/:n/difference': () => difference,
  'GET /activations': () => ({ items: planned }),
};
