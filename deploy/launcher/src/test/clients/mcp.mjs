// The protocol's own client against our tools: BASE_URL of the server, API_KEY of ours.
import assert from 'node:assert/strict';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

const { BASE_URL, API_KEY } = process.env;
const client = new Client({ name: 'agentos-system-tests', version: '1.0.0' });
await client.connect(
  new StreamableHTTPClientTransport(new URL(`${BASE_URL}/mcp`), {
    requestInit: { headers: { Authorization: `Bearer ${API_KEY}` } },
  }),
);
assert.equal(client.getServerVersion().name, 'agentos');
await client.ping();

const { tools } = await client.listTools();
assert.deepEqual(tools.map((tool) => tool.name), ['decide', 'explain', 'remedy', 'why_not']);
assert.deepEqual(tools[0].inputSchema.required, ['text']);

const decided = await client.callTool({ name: 'decide', arguments: { text: 'Our tea cures cancer.' } });
assert.equal(decided.isError, false);
assert.equal(decided.structuredContent.verdict, 'BLOCK');
assert.deepEqual(JSON.parse(decided.content[0].text), decided.structuredContent);
const decisionId = decided.structuredContent.id;

const explained = await client.callTool({ name: 'explain', arguments: { decisionId } });
assert.ok(explained.structuredContent.whatWouldPass.length > 0);
const silent = await client.callTool({ name: 'why_not', arguments: { decisionId, ruleId: 'finance-guarantee' } });
assert.equal(silent.structuredContent.fired, false);
const remedy = await client.callTool({ name: 'remedy', arguments: { decisionId } });
assert.equal(remedy.isError, false);

const refused = await client.callTool({ name: 'decide', arguments: { text: '', colour: 'red' } });
assert.equal(refused.isError, true);
const unknown = await client.callTool({ name: 'explain', arguments: { decisionId: 'x' } });
assert.equal(unknown.isError, true);
await assert.rejects(client.callTool({ name: 'publish', arguments: {} }), (error) => error.code === -32602);
await client.close();
console.log(decisionId);
