// Measures rule engines for Node on the flat set: node peers.js DATA. A line of JSON for each engine.
'use strict';

const { readFileSync } = require('node:fs');

const SECONDS = 1.5;
const { rules, inputs } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

function jsonLogic() {
  const logic = require('json-logic-js');
  const compiled = rules.map((rule) => ({
    id: rule.id,
    when: { and: rule.tests.map((test) => ({ [test.operator === '==' ? '===' : test.operator]: [{ var: test.field }, test.value] })) },
  }));
  return async (attributes) => compiled.filter((rule) => logic.apply(rule.when, attributes)).map((rule) => rule.id);
}

function jsonRulesEngine() {
  const { Engine } = require('json-rules-engine');
  const operators = { '==': 'equal', '<': 'lessThan', '>': 'greaterThan', '>=': 'greaterThanInclusive' };
  const engine = new Engine();
  for (const rule of rules) {
    const all = rule.tests.map((test) => ({ fact: test.field, operator: operators[test.operator], value: test.value }));
    engine.addRule({ conditions: { all }, event: { type: rule.id } });
  }
  return async (attributes) => (await engine.run(attributes)).events.map((event) => event.type);
}

function zen() {
  const { ZenEngine } = require('@gorules/zen-engine');
  const columns = Object.keys(inputs[0].attributes);
  const row = (rule) => {
    const cells = { _id: rule.id, o: JSON.stringify(rule.id) };
    columns.forEach((column) => (cells[column] = ''));
    for (const test of rule.tests) {
      cells[test.field] = test.operator === '==' ? JSON.stringify(test.value) : `${test.operator} ${test.value}`;
    }
    return cells;
  };
  const table = {
    hitPolicy: 'collect',
    inputs: columns.map((column) => ({ id: column, name: column, field: column })),
    outputs: [{ id: 'o', name: 'id', field: 'id' }],
    rules: rules.map(row),
  };
  const model = {
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'i', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      { id: 't', type: 'decisionTableNode', name: 't', position: { x: 1, y: 0 }, content: table },
      { id: 'o', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', sourceId: 'i', targetId: 't', type: 'edge' },
      { id: 'b', sourceId: 't', targetId: 'o', type: 'edge' },
    ],
  };
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(model)));
  return async (attributes) => {
    const { result } = await decision.evaluate(attributes);
    return Array.isArray(result) ? result.map((hit) => hit.id) : [];
  };
}

function cedar() {
  const cedarEngine = require('@cedar-policy/cedar-wasm/nodejs');
  const staticPolicies = {};
  for (const rule of rules) {
    const tests = rule.tests.map((test) => `context.${test.field} ${test.operator} ${JSON.stringify(test.value)}`);
    staticPolicies[rule.id] = `permit(principal, action, resource) when { ${tests.join(' && ')} };`;
  }
  const preparsed = cedarEngine.preparsePolicySet('flat', { staticPolicies });
  if (preparsed.type !== 'success') throw new Error(JSON.stringify(preparsed).slice(0, 300));
  // Cedar knows whole numbers and texts; numbers with a fraction that no rule asks for are left out
  const whole = (attributes) =>
    Object.fromEntries(Object.entries(attributes).filter(([, value]) => typeof value !== 'number' || Number.isInteger(value)));
  const contexts = new Map(inputs.map((input) => [input.attributes, whole(input.attributes)]));
  return async (attributes) => {
    const answer = cedarEngine.statefulIsAuthorized({
      principal: { type: 'User', id: 'a' },
      action: { type: 'Action', id: 'publish' },
      resource: { type: 'Content', id: 'c' },
      context: contexts.get(attributes),
      preparsedPolicySetId: 'flat',
      entities: [],
      validateRequest: false,
    });
    if (answer.type !== 'success') throw new Error(JSON.stringify(answer).slice(0, 300));
    return answer.response.diagnostics.reason;
  };
}

async function agrees(decide) {
  for (const input of inputs) {
    const fired = [...(await decide(input.attributes))].sort();
    if (fired.join() !== [...input.fires].sort().join()) return false;
  }
  return true;
}

async function micros(decide, seconds) {
  const before = process.cpuUsage();
  let decisions = 0;
  let used = 0;
  do {
    for (let i = 0; i < 20; i++) await decide(inputs[decisions++ % inputs.length].attributes);
    const usage = process.cpuUsage(before);
    used = usage.user + usage.system;
  } while (used < seconds * 1e6);
  return used / decisions;
}

async function main() {
  const engines = {
    'json-logic-js 2.0.5': jsonLogic,
    'json-rules-engine 7.3.1': jsonRulesEngine,
    'zen-engine 0.54.0, one table that collects': zen,
    'cedar-wasm 4.13.0, policies parsed before': cedar,
  };
  for (const [engine, make] of Object.entries(engines)) {
    const decide = make();
    const same = await agrees(decide);
    await micros(decide, SECONDS);
    console.log(JSON.stringify({ engine, micros: await micros(decide, SECONDS), agrees: same }));
  }
}

main();
