// Scenarios, impact, exceptions, recalls and the figures of compliance over the sample data.
import { idOf, minutesAgo } from './ids.mjs';
import { library } from './missions.mjs';
import { REVISION, rulebook } from './rulebook.mjs';

const DAY = 1_440;
const result = (title, passed, failures, origin = 'EXAMPLE', verdict = 'BLOCK') => ({ id: idOf(title), title, origin, passed, failures, verdict });
const report = ({ id, n }) => {
  const results = [
    ...(id === 'claims' ? [result('A quote of the law passes', false, ['The verdict is BLOCK and should be ALLOW.', 'Rule claims-superlative fires and should be silent.'], 'HAND')] : []),
    result('A promise to cure asthma is blocked', true, [], 'DECISION'), result('Its own passing example', true, [], 'EXAMPLE', 'ALLOW'), result('Its own failing example', true, []),
  ];
  return { policyId: id, version: Number(n), passed: results.filter(({ passed }) => passed).length, failed: results.filter(({ passed }) => !passed).length, results };
};
const scenario = (policyId) => ({
  id: idOf(`scenario-${policyId}`), policyId, title: 'A promise to cure asthma is blocked', content: {}, expect: { verdict: 'BLOCK' }, origin: 'DECISION', edition: 1,
  createdAt: minutesAgo(5_000), createdBy: 'Olivia Officer', updatedAt: minutesAgo(5_000), updatedBy: 'Olivia Officer',
});

const impactJob = {
  id: idOf('impact'), kind: 'impact', owner: 'Olivia Officer', ownerId: 'olivia', state: 'DONE', total: 4_200, done: 4_200, message: '', createdAt: minutesAgo(90),
  result: {
    policyId: 'health', version: 2, candidate: REVISION, inForce: REVISION, examined: 4_200, published: 31, unreadable: 2, flips: 17, byTransition: { 'ALLOW>BLOCK': 4, 'REVIEW>BLOCK': 13 },
    byChannel: { mastodon: 12, instagram: 5 }, byBrand: { 'Northwind Energy': 17 }, byMarket: { US: 11, '': 6 }, byRule: { 'health-cure-claim': 17 }, tookMillis: 9_120,
  },
};
const running = { ...impactJob, id: idOf('impact-running'), state: 'RUNNING', done: 1_300, message: 'Replaying what was decided in October.', result: undefined };
const flips = ['ALLOW', 'REVIEW'].map((from, i) => ({
  id: idOf(`flip-${i}`), decisionId: idOf('decision-quiet'), excerpt: library[i % library.length].excerpt, channel: 'mastodon', brand: 'Northwind Energy', market: 'US', published: i === 0,
  decidedAt: minutesAgo(900 * (i + 1)), recorded: from, from, to: 'BLOCK', whyBefore: ['No rule fired and every part was scanned.'], whyAfter: ['It promises to cure a disease.'],
}));

const exception = (name, state, more) => ({
  id: idOf(`exception-${name}`), name, ruleId: rulebook.rules[i++ % rulebook.rules.length].id, missionId: idOf('pump'), reason: 'The regulator confirmed the wording in writing for this campaign.', state,
  expiresAt: minutesAgo(-20 * DAY), requestedAt: minutesAgo(2 * DAY), requestedBy: 'Olivia Officer', comment: '', endReason: '', uses: i * 3, ...more,
});
let i = 0;
const exceptions = [
  exception('Trial results, spring campaign', 'REQUESTED'), exception('Founders anniversary', 'REQUESTED', { requestedBy: 'Oscar Officer', contentId: idOf('quiet-content'), missionId: undefined }),
  exception('Patient stories', 'ACTIVE', { decidedBy: 'Oscar Officer', decidedAt: minutesAgo(DAY) }), exception('Black Friday', 'EXPIRED', { decidedBy: 'Oscar Officer', expiresAt: minutesAgo(900) }),
];
const setState = (state) => ({ id, caller }) => Object.assign(exceptions.find((each) => each.id === id), { state, decidedBy: caller.name });

const recall = (name, state, exposed, remediated, more) => ({
  id: idOf(`recall-${name}`), activationId: idOf(`activation-${name}`), revision: REVISION, policyId: 'health', onBreach: 'TASK', state, examined: 31, unreadable: 1, cleared: 2, exposed, remediated,
  startedAt: minutesAgo(3 * DAY), startedBy: 'Oscar Officer', ...more,
});
const recalls = [recall('now', 'RUNNING', 14, 9, { jobId: running.id }), recall('back', 'DONE', 0, 0, { policyId: undefined, endedAt: minutesAgo(9 * DAY) })];
const item = (n, state, more) => ({
  id: idOf(`item-${n}`), recallId: recalls[0].id, publicationId: idOf('publication'), contentVersionId: library[0].contentVersionId, missionId: idOf('quiet'), decisionId: idOf('decision-quiet'), channel: 'mastodon',
  platform: 'sandbox', url: 'http://127.0.0.1:13000/@northwind/1', excerpt: library[n % library.length].excerpt, from: 'ALLOW', to: n ? 'REVIEW' : 'BLOCK', rules: ['health-cure-claim'],
  reasons: ['It promises to cure a disease.'], remediation: 'TASK', state, note: '', createdAt: minutesAgo(2 * DAY), ...more,
});
const items = [item(0, 'OPEN'), item(1, 'REMOVING', { by: 'Oscar Officer', note: 'It promises a cure.' }), item(2, 'DONE', { outcome: 'ACCEPTED', by: 'Oscar Officer', note: 'It quotes the law.', endedAt: minutesAgo(60) })];

const summary = ({ query }) => {
  const days = Number(query.get('days') ?? 30);
  return {
    from: minutesAgo(days * DAY), to: minutesAgo(0),
    days: Array.from({ length: days }, (_, n) => ({ day: minutesAgo((days - 1 - n) * DAY).slice(0, 10), allow: (n * 17) % 40, review: (n * 7) % 15, block: (n * 5) % 9 })),
    topRules: rulebook.rules.slice(0, 6).map(({ id, title }, n) => ({ ruleId: id, title, firings: 42 - n * 6 })),
    approvals: [{ policyId: 'health', title: 'Health claims', version: 2, submittedAt: minutesAgo(4_000), submittedBy: 'Olivia Officer', ageHours: 66 }],
    exceptions: { requested: 2, active: 1, endingSoon: 1, expired: 1, revoked: 0, rejected: 0, uses30d: 9 }, exposure: { open: 4, removing: 1, exposed: 14, remediated: 9, oldestOpen: minutesAgo(2 * DAY) },
  };
};

export const trialRoutes = {
  'POST /policies/:id/versions/:n:test': report,
  'GET /policies/:id/scenarios': ({ id }) => ({ items: id === 'privacy' ? [] : [scenario(id)] }),
  'POST /policies/:id/versions/:n:impact': () => running,
  'GET /jobs': () => ({ items: [impactJob] }),
  'GET /jobs/:id': ({ id }) => [impactJob, running].find((job) => job.id === id),
  'GET /jobs/:id/flips': () => ({ items: flips }),
  'GET /exceptions': ({ query }) => ({ items: exceptions.filter(({ state }) => (query.get('state') ?? state) === state) }),
  'GET /exceptions/summary': () => summary({ query: new URLSearchParams() }).exceptions,
  'POST /exceptions/:id:approve': setState('ACTIVE'),
  'POST /exceptions/:id:reject': setState('REJECTED'),
  'POST /exceptions/:id:revoke': setState('REVOKED'),
  'GET /recalls': () => ({ items: recalls }),
  'GET /recalls/:id': ({ id }) => recalls.find((each) => each.id === id),
  'GET /recalls/:id/items': ({ query }) => ({ items: items.filter(({ state }) => (query.get('state') ?? state) === state) }),
  'GET /compliance/summary': summary,
};
