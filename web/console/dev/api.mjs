// The routes of the contract over the sample data.
import { checkpoint, newestFirst, proofOf, recordFor } from './data/audit.mjs';
import { decision } from './data/decisions.mjs';
import { editingRoutes } from './data/editing.mjs';
import { diagramOf, timelineOf } from './data/flow.mjs';
import { library, missions } from './data/missions.mjs';
import { drawing } from './data/pictures.mjs';
import { judge, modelOf, processes } from './data/processes.mjs';
import { packRoutes } from './data/packRoutes.mjs';
import { policyRoutes } from './data/policyRoutes.mjs';
import { rulebook } from './data/rulebook.mjs';
import { rulebookRoutes } from './data/rulebookRoutes.mjs';
import { brand, channels, feeds, parts } from './data/settings.mjs';
import { objection, tasks } from './data/tasks.mjs';
import { trialRoutes } from './data/trialRoutes.mjs';
import { keyRoutes } from './data/keys.mjs';
import { tell } from './events.mjs';
import { bodyOf, callerOf } from './keycloak.mjs';

const page = (items) => ({ items, total: items.length });
const byId = (list, id) => list.find((item) => item.id === id);
const seenBy = (caller) => (task) => {
  const mayNotDecideBecause = objection(task, caller);
  return { ...task, mayDecide: !mayNotDecideBecause, ...(mayNotDecideBecause && { mayNotDecideBecause }) };
};

function summary() {
  const count = (name) => missions.reduce((sums, { [name]: key }) => (key ? { ...sums, [key]: (sums[key] ?? 0) + 1 } : sums), {});
  return { byState: count('state'), waitingByRole: count('waitsFor'), incidents: missions.filter(({ incidents }) => incidents.length).length };
}

function listed(query) {
  const q = query.get('q')?.toLowerCase() ?? '';
  return missions.filter(
    ({ state, channel, topic }) =>
      (query.get('state') ?? state) === state && (query.get('channel') ?? channel) === channel && topic.toLowerCase().includes(q),
  );
}

function hold(task, assignee) {
  Object.assign(task, { assignee, state: assignee ? 'CLAIMED' : 'OPEN', version: task.version + 1 });
  tell('task.updated', task.id);
  return task;
}

function done(task, caller) {
  Object.assign(task, { state: 'DONE', completedBy: caller.name, completedAt: new Date().toISOString(), version: task.version + 1 });
  tell('task.ended', task.id);
  return task;
}

function decide({ text }) {
  const free = text.includes('free');
  return decision(`try-${text.length}`, {
    text, hasImage: false, minutes: 0, verdict: free ? 'REVIEW' : 'ALLOW', scores: { compliance: free ? 80 : 100, risk: free ? 30 : 0, brand: 100 },
    found: free ? [['claim.free', 'free']] : [], reasons: [free ? 'Risk is 30, above 25: a person must look.' : 'No rule fired and every part was scanned.'],
  });
}

/** Method and path -> (request) -> body; undefined is 404. The first match counts. */
const ROUTES = {
  'GET /me': ({ caller }) => ({ id: caller.id, name: caller.name, kind: 'USER', roles: caller.roles }),
  'GET /missions/summary': summary,
  'GET /missions': ({ query }) => page(listed(query)),
  'GET /missions/:id': ({ id }) => byId(missions, id),
  'GET /missions/:id/diagram': ({ id }) => diagramOf(byId(missions, id)),
  'GET /missions/:id/timeline': ({ id }) => timelineOf(byId(missions, id)),
  'GET /tasks': ({ caller }) => page(tasks.filter((task) => !objection(task, caller) && task.state !== 'DONE')),
  'GET /tasks/:id': ({ id, caller }) => [byId(tasks, id)].map(seenBy(caller))[0],
  'POST /tasks/:id/claim': ({ id, caller }) => seenBy(caller)(hold(byId(tasks, id), caller.name)),
  'POST /tasks/:id/release': ({ id, caller }) => seenBy(caller)(hold(byId(tasks, id), undefined)),
  'POST /tasks/:id/review': ({ id, caller }) => seenBy(caller)(done(byId(tasks, id), caller)),
  'POST /tasks/:id/complete': ({ id, caller }) => seenBy(caller)(done(byId(tasks, id), caller)),
  'GET /library': ({ query }) => ({ ...page(query.get('q') === 'nothing' ? [] : library), degraded: query.get('q') === 'degraded' }),
  'GET /processes': () => page(processes),
  'POST /processes/check': ({ body }) => judge(body),
  'POST /processes': () => ({ items: processes.slice(-1) }),
  'GET /processes/:id': ({ id }) => modelOf(byId(processes, id)),
  'POST /decisions': ({ body }) => decide(body),
  'GET /rulebook': () => rulebook,
  'GET /rulebook/rules/:id': ({ id }) => byId(rulebook.rules, id),
  'GET /audit/records': ({ query }) =>
    page(newestFirst.filter(({ outcome, action }) => (query.get('outcome') ?? outcome) === outcome && (query.get('action') ?? action) === action)),
  'GET /audit/records/:id': ({ id, caller }) => recordFor(id, caller),
  'GET /audit/records/:id/proof': ({ id }) => proofOf(id),
  'GET /audit/checkpoint': () => checkpoint,
  'GET /brand': () => brand,
  'PUT /brand': ({ body }) => Object.assign(brand, body, { version: brand.version + 1, updatedAt: new Date().toISOString() }),
  'GET /channels': () => page(channels),
  'GET /feeds': () => page(feeds),
  ...keyRoutes,
  ...rulebookRoutes,
  ...policyRoutes,
  ...editingRoutes,
  ...trialRoutes,
  ...packRoutes,
  'GET /system/parts': () => page(parts),
};

/** A pattern as an expression: `:id` takes a segment up to a colon, so that `/things/:id:approve` names a verb. */
const expressionOf = (pattern) => new RegExp(`^${pattern.replaceAll(/:(id|n|other)(?![a-z])/g, '(?<$1>[^/:]+(?::[0-9a-f]{20,})?)')}$`);
const TABLE = Object.entries(ROUTES).map(([key, run]) => ({ method: key.split(' ')[0], expression: expressionOf(key.split(' ')[1]), run }));

function routeOf(method, pathname) {
  for (const { method: wanted, expression, run } of TABLE) {
    const found = wanted === method && expression.exec(decodeURIComponent(pathname));
    if (found) return { run, ...found.groups };
  }
  return undefined;
}

function send(response, status, body, headers = {}) {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...headers }).end(JSON.stringify(body));
}

const problem = (status, title, detail) => ({ type: `/problems/${status}`, title, status, detail });

function stale(request, url) {
  return url.pathname.endsWith('/brand') && request.method === 'PUT' && request.headers['if-match'] !== `"${brand.version}"`;
}

export async function answer(request, response, url) {
  const path = url.pathname.replace('/api/v1', '');
  if (path === '/config') {
    send(response, 200, { keycloakUrl: url.origin, realm: 'agentos', clientId: 'agentos-console', version: '0.1.0-sample' });
    return;
  }
  const caller = callerOf(request);
  if (!caller) return void send(response, 401, problem(401, 'Not signed in', 'Sign in again.'));
  const svg = path.startsWith('/media/') && drawing(path.slice('/media/'.length));
  if (svg) return void response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(svg);
  if (stale(request, url)) return void send(response, 412, problem(412, 'Changed meanwhile', 'Someone else saved the profile. Read it again.'));
  const route = routeOf(request.method, path);
  const text = request.method === 'GET' ? '' : await bodyOf(request);
  const found = route?.run({ ...route, caller, query: url.searchParams, body: text ? JSON.parse(text) : {} });
  if (!found) return void send(response, 404, problem(404, 'Not found', 'It does not exist, or it was removed. Go back to the list.'));
  if (typeof found === 'string') return void response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' }).end(found);
  send(response, path === '/decisions' ? 201 : 200, found, found.version ? { ETag: `"${found.version}"` } : {});
}
