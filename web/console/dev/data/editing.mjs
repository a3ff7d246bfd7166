// What the editor of policies talks to, over the sample data: a check that finds empty fields and broken JSON, saves with their conflict, texts.
import fs from 'node:fs';
import { idOf, minutesAgo, sha256 } from './ids.mjs';
import { policies, versions } from './policies.mjs';

const REFERENCE = new URL('../../../../rules/DRL.md', import.meta.url);
const TYPES = { 'whole number': 'WHOLE_NUMBER', number: 'NUMBER', 'true or false': 'BOOLEAN', moment: 'INSTANT', text: 'TEXT' };
const ORDERED = ['lessThan', 'atMost', 'greaterThan', 'atLeast'];
const TESTS = {
  TEXT: ['contains', 'startsWith', 'endsWith', 'matches', 'inList', 'containsWordOf'],
  WHOLE_NUMBER: [...ORDERED, 'between'], NUMBER: [...ORDERED, 'between'], INSTANT: [...ORDERED, 'withinLast', 'withinNext'], BOOLEAN: [],
};

/** The facts as the reference of the language has them. */
const facts = fs
  .readFileSync(REFERENCE, 'utf8')
  .split('## Facts')[1]
  .split('\n### ')
  .slice(1)
  .map((section) => {
    const [name, , description] = section.split('\n');
    const fields = [...section.matchAll(/^\| `(\w+)` \| ([a-z ]+) \| (.*) \|$/gm)].map(([, field, words, meaning]) => ({
      name: field, type: TYPES[words], description: meaning, tests: ['equals', 'notEquals', 'oneOf', ...TESTS[TYPES[words]]],
    }));
    return { name: name.toLowerCase(), description, single: description.includes('exactly one'), fields };
  });
const wordLists = [{ name: 'miracle-words', terms: 3, first: ['miracle', 'too good to be true'] }];

const NEEDED = ['title', 'owner', 'id'];
const problem = (pointer, message) => ({ place: { text: pointer, pointer }, code: 'missing', message });
const lack = (part, at) => [
  ...NEEDED.filter((name) => !part[name]).map((name) => problem(`${at}/${name}`, `This needs a text: ${name}.`)),
  ...(part.legalBasis?.citation ? [] : [problem(`${at}/legalBasis/citation`, 'A rule names its legal basis, or "House policy".')]),
];
const messages = (rule, at) =>
  (rule.then ?? []).flatMap((each, i) => (each.violation && !each.violation.message ? [problem(`${at}/then/${i}/violation/message`, 'A violation says what is wrong.')] : []));

function guided(text) {
  try {
    const read = JSON.parse(text || '{"rules": []}');
    const { rules = [], tables = [] } = read;
    const problems = [
      ...rules.flatMap((rule, i) => [...lack(rule, `/rules/${i}`), ...messages(rule, `/rules/${i}`)]),
      ...tables.flatMap((table, i) => lack(table, `/tables/${i}`)),
    ];
    return { problems, ...(problems.length === 0 && { guided: read, contentHash: `sha256:${sha256(text)}` }), ruleCount: rules.length };
  } catch (error) {
    return { problems: [{ place: { text: 'line 1, column 1', line: 1, column: 1 }, code: 'json', message: `This is no JSON: ${error.message}` }], ruleCount: 0 };
  }
}

const unknown = (text) =>
  text.split('\n').flatMap((line, i) =>
    /tytle/.test(line) ? [{ place: { text: `line ${i + 1}`, line: i + 1, column: line.indexOf('tytle') + 1 }, code: 'unknown-annotation', message: 'There is no annotation @tytle.', suggestion: 'title' }] : [],
  );

const remarks = (found) =>
  (found.guided?.rules ?? []).filter(({ passing }) => !passing).map(({ id }) => ({
    kind: 'MISSING_EXAMPLE', subjects: [id], sentence: `The rule ${id} has no example of what passes. Add one.`,
    witness: { content: { text: 'Our tea cures.', channel: 'email', length: 14 }, findings: [{ kind: 'claim.health.cure', excerpt: 'cures' }] },
  }));

function check({ notation, text }) {
  const found = notation === 'GUIDED' || notation === 'SHORT' ? guided(text) : { problems: unknown(text ?? ''), ruleCount: 1 };
  return { ...found, remarks: remarks(found), analysed: true };
}

const versionOf = ({ id, n }) => versions[id]?.find(({ number }) => number === Number(n));

function saved(request) {
  const version = versionOf(request);
  return Object.assign(version, request.body, { edition: version.edition + 1, updatedAt: minutesAgo(0), updatedBy: request.caller.name });
}

function made({ body, caller }) {
  const made = { createdAt: minutesAgo(0), createdBy: caller.name, updatedAt: minutesAgo(0), updatedBy: caller.name };
  const version = {
    ...made, id: idOf(`${body.id}-1`), policyId: body.id, number: 1, state: 'DRAFT', notation: body.notation, text: body.text, edition: 1, ruleCount: 1,
    authors: [caller.name], approvals: [], approvalsNeeded: 1, problems: [], mayApprove: false,
  };
  versions[body.id] = [version];
  policies.push({
    ...made, id: body.id, title: body.title, description: body.description ?? '', owner: body.owner, state: 'DRAFT', secondApproval: false, onBreach: 'TASK', ruleCount: 1,
    hits30d: 0, edition: 1, open: { number: 1, state: 'DRAFT', updatedAt: minutesAgo(0), by: caller.name },
  });
  return policies.at(-1);
}

function submitted(request) {
  policies.find(({ id }) => id === request.id).open.state = 'SUBMITTED';
  return Object.assign(versionOf(request), { state: 'SUBMITTED', reason: request.body.reason, contentHash: `sha256:${sha256('content')}` });
}

function activated(request) {
  const { number } = versionOf(request);
  Object.assign(policies.find(({ id }) => id === request.id), { state: 'IN_FORCE', inForce: { number, since: minutesAgo(0) }, open: undefined });
  return Object.assign(versionOf(request), { state: 'IN_FORCE', inForceSince: minutesAgo(0) });
}

/** As much of a rule in DRL as shows what the text face does with it. */
const drlOf = ({ id, title, severity }) => `rule "${id}"\n    @title("${title}")\n    @severity(${severity})\nwhen\n    Finding(kind == "claim.health.cure")\nthen\n    block("A cure: {finding.excerpt}");\nend\n`;
const inDrl = ({ text }) => JSON.parse(text).rules.map(drlOf).join('\n');

const trial = (verdict, reasons) => ({
  verdict, scores: { compliance: verdict === 'ALLOW' ? 100 : 85, risk: 0, brand: 100 }, reasons, rules: [], findings: [], obligations: [], coverage: [], revision: 'sha256:0',
});
const dryRun = () => ({
  candidate: trial('REVIEW', ['A rule of this version asks for a review.']), inForce: trial('ALLOW', ['No rule fired.']), differences: ['The verdict becomes REVIEW, from ALLOW.'],
});

export const editingRoutes = {
  'GET /fact-schema': () => ({ facts, wordLists }),
  'POST /policies': made,
  'POST /policies:validate': ({ body }) => check(body),
  'PUT /policies/:id/versions/:n': saved,
  'GET /policies/:id/versions/:n/text': (request) => (request.query.get('notation') === 'DRL' ? inDrl(versionOf(request)) : versionOf(request).text),
  'POST /policies/:id/versions/:n:dry-run': dryRun,
  'POST /policies/:id/versions/:n:activate': activated,
  'POST /policies/:id/versions/:n:submit': submitted,
};
