// OpenAI's own client against our moderations: BASE_URL of the server, API_KEY of ours.
import assert from 'node:assert/strict';
import OpenAI from 'openai';

const { BASE_URL, API_KEY } = process.env;
const client = (apiKey) => new OpenAI({ baseURL: `${BASE_URL}/openai/v1`, apiKey, maxRetries: 0 });
const openai = client(API_KEY);

const one = await openai.moderations.create({
  model: 'omni-moderation-latest',
  input: 'Our tea cures cancer in a week, guaranteed.',
});
assert.equal(one.results.length, 1);
assert.equal(one.results[0].flagged, true);
assert.equal(one.results[0].categories['agentos/claim'], true);
assert.equal(one.results[0].categories.hate, false);
assert.ok(one.results[0].category_scores['agentos/claim'] > 0);
assert.match(one.results[0].agentos.decision_id, /^[0-9a-f-]{36}$/);
assert.ok(one.results[0].agentos.not_covered.includes('sexual'));
assert.match(one.id, /^modr-/);

const several = await openai.moderations.create({ input: ['A cup of tea in the garden.', 'Our tea cures cancer.'] });
assert.deepEqual(several.results.map((result) => result.flagged), [false, true]);

const parts = await openai.moderations.create({ input: [{ type: 'text', text: 'A cup of tea in the garden.' }] });
assert.equal(parts.results[0].flagged, false);

await assert.rejects(
  openai.moderations.create({ input: [{ type: 'image_url', image_url: { url: 'https://example.org/a.png' } }] }),
  (error) => error instanceof OpenAI.UnprocessableEntityError && error.code === 'invalid-body' && error.param === 'input',
);
await assert.rejects(
  client(`${API_KEY.slice(0, -2)}xx`).moderations.create({ input: 'Tea' }),
  (error) => error instanceof OpenAI.AuthenticationError,
);
console.log(one.results[0].agentos.decision_id);
