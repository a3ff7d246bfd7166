// The routes of policies over the sample data; what is changed stays until the server ends.
import { idOf, minutesAgo } from './ids.mjs';
import { policies, versions } from './policies.mjs';

const policy = (id) => policies.find((each) => each.id === id);
const versionOf = ({ id, n }) => versions[id]?.find(({ number }) => number === Number(n));
const seenBy = (caller, version) => {
  const mayApprove = version?.state === 'SUBMITTED' && caller.roles.includes('compliance-officer') && !version.authors.includes(caller.name);
  return version && { ...version, mayApprove, ...(!mayApprove && { objection: 'Whoever wrote on a version does not approve it. Another officer has to.' }) };
};
const comments = new Map();
const STORY = [
  ['Olivia Officer tried in vain: to approve version 2.', undefined, 'Olivia Officer', 2, 890, true],
  ['Olivia Officer submitted version 2 for approval.', 'The regulator looks at captions too since last month.', 'Olivia Officer', 2, 900],
  ['Olivia Officer saved version 2 3 times.', undefined, 'Olivia Officer', 2, 1_440],
  ['Olivia Officer began version 2 as a copy of version 1.', undefined, 'Olivia Officer', 2, 1_840],
  ['AgentOS brought version 1 into force.', 'The first start.', 'AgentOS', 1, 129_600],
  ['AgentOS made the policy.', undefined, 'AgentOS', undefined, 129_601],
];

function judged(request, state, verdict) {
  const version = versionOf(request);
  const approval = { verdict, comment: request.body.comment, by: request.caller.name, at: minutesAgo(0), contentHash: version.contentHash, isVoid: false, auditId: idOf('audit-3') };
  Object.assign(version, { state, approvals: [...version.approvals, approval] });
  Object.assign(policy(request.id).open, { state });
  return version;
}

function commented({ id, n, body, caller }) {
  const made = { id: idOf(`comment-${Date.now()}`), edition: 1, text: body.text, by: caller.name, at: minutesAgo(0) };
  comments.set(`${id}/${n}`, [...(comments.get(`${id}/${n}`) ?? []), made]);
  return made;
}

export const policyRoutes = {
  'GET /policies': () => ({ items: policies }),
  'GET /policies/:id': ({ id }) => policy(id),
  'PUT /policies/:id': ({ id, body }) => Object.assign(policy(id), body, { edition: policy(id).edition + 1 }),
  'GET /policies/:id/timeline': ({ id }) => policy(id) && {
    items: STORY.map(([sentence, note, by, version, minutes, refused = false], i) => ({ at: minutesAgo(minutes), by, action: 'policy.saved', sentence, note, version, refused, auditIds: [idOf(`audit-${i}`)] })),
  },
  'GET /policies/:id/versions': ({ id }) => versions[id] && { items: versions[id] },
  'GET /policies/:id/versions/:n': (request) => seenBy(request.caller, versionOf(request)),
  'GET /policies/:id/versions/:n/comments': ({ id, n }) => ({ items: comments.get(`${id}/${n}`) ?? [] }),
  'POST /policies/:id/versions/:n/comments': commented,
  'POST /policies/:id/versions/:n:approve': (request) => judged(request, 'APPROVED', 'APPROVED'),
  'POST /policies/:id/versions/:n:reject': (request) => judged(request, 'DRAFT', 'REJECTED'),
};
