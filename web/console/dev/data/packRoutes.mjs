// Shadows, word lists, brand profiles and packs over the sample data.
import { idOf, minutesAgo, sha256 } from './ids.mjs';
import { policies } from './policies.mjs';
import { brand } from './settings.mjs';

const side = (verdict, reasons) => ({ verdict, scores: { compliance: 60, risk: 20, brand: 100 }, reasons, rules: ['health-cure-claim'], obligations: [] });
const shadow = {
  id: idOf('shadow'), policyId: 'health', versionId: idOf('health-2'), version: 2, state: 'RUNNING', reason: 'Does it hit quotes?', startedAt: minutesAgo(600), startedBy: 'Olivia Officer', note: '',
  compared: 412, diverged: 9, flipped: 4, skipped: 3, failed: 0, edition: 1,
};
const divergence = { id: idOf('divergence'), decisionId: idOf('decision-quiet'), at: minutesAgo(30), channel: 'mastodon', flipped: true, liveRevision: `sha256:${sha256('now')}`, live: side('REVIEW', ['Risk is 34.']), candidate: side('BLOCK', ['It promises to cure a disease.']) };
const list = { name: 'miracle-words', policyId: 'claims', policyVersion: 1, openVersion: 2, terms: ['miracle', 'unbelievable', 'magic'], usedBy: ['claims-superlative'] };
const key = { fingerprint: sha256('key'), name: 'This installation', publicKey: Buffer.from(sha256('key'), 'hex').toString('base64'), own: true };
const pack = { id: idOf('pack'), direction: 'EXPORTED', packId: 'health-uk', version: 3, digest: sha256('pack'), key: key.fingerprint, policies: ['health'], at: minutesAgo(900), by: 'Olivia Officer' };

export const packRoutes = {
  'GET /shadows': () => ({ items: [shadow] }),
  'GET /shadows/:id': () => shadow,
  'GET /shadows/:id/divergences': () => ({ items: [divergence] }),
  'GET /word-lists': () => ({ items: [{ name: list.name, policyId: list.policyId, terms: 3, usedBy: 1 }] }),
  'GET /word-lists/:id': () => list,
  'GET /brand-profiles': () => ({ items: [{ id: 'house', name: brand.name, version: brand.version, updatedAt: brand.updatedAt, updatedBy: brand.updatedBy }] }),
  'GET /packs': () => ({ items: [pack] }),
  'GET /packs/keys': () => ({ items: [key] }),
  'POST /packs:import': ({ query }) => ({
    packId: 'health-uk', version: 3, digest: pack.digest, key: key.fingerprint, signer: key.name, dryRun: query.get('dryRun') === 'true',
    items: policies.slice(0, 2).map(({ id, title }) => ({ policyId: id, title, action: 'NEXT_VERSION', note: '', problems: [], scenarios: 2 })),
  }),
};
