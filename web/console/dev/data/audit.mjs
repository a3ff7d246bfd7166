// A real RFC 6962 tree over sample leaves, so that the console's verification has something to verify.
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { idOf, minutesAgo } from './ids.mjs';

const hash = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest();
const leafHash = (leaf) => hash(Buffer.of(0), Buffer.from(leaf));

const SAID = [
  ['mission.started', 'DONE', 'USER', 'mission', 42], ['content.version-added', 'DONE', 'AGENT', 'content', 30],
  ['review.approve', 'REFUSED', 'USER', 'submission', 26], ['decision.made', 'DONE', 'SYSTEM', 'decision', 19],
  ['review.changes-requested', 'DONE', 'USER', 'submission', 17], ['decision.made', 'DONE', 'SYSTEM', 'decision', 8],
  ['permit.issued', 'DONE', 'SYSTEM', 'permit', 7], ['publication.published', 'DONE', 'SYSTEM', 'publication', 6],
  ['publication.published', 'FAILED', 'SYSTEM', 'publication', 5], ['feed.add', 'REFUSED', 'USER', 'feed', 4], ['brand.saved', 'DONE', 'USER', 'brand', 3],
];

const records = SAID.map(([action, outcome, actorKind, subjectType, minutes], index) => {
  const at = minutesAgo(minutes);
  const facts = { digest: `sha256:${leafHash(action).toString('hex')}` };
  const subjectId = idOf(`${subjectType}-${index}`);
  const leaf = JSON.stringify({ action, actor: { kind: actorKind }, at, facts, outcome, subject: { id: subjectId, type: subjectType }, v: 1 });
  return {
    id: idOf(`audit-${index}`), index, at, action, outcome, subjectType, subjectId, actorKind, facts, leaf, leafHash: leafHash(leaf).toString('hex'),
  };
});
const leaves = records.map(({ leaf }) => leafHash(leaf));

function split(size) {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

function root(nodes) {
  if (nodes.length === 1) return nodes[0];
  const at = split(nodes.length);
  return hash(Buffer.of(1), root(nodes.slice(0, at)), root(nodes.slice(at)));
}

/** RFC 6962, section 2.1.1. */
function path(index, nodes) {
  if (nodes.length === 1) return [];
  const at = split(nodes.length);
  if (index < at) return [...path(index, nodes.slice(0, at)), root(nodes.slice(at))];
  return [...path(index - at, nodes.slice(at)), root(nodes.slice(0, at))];
}

const rootHash = root(leaves);
const ORIGIN = 'agentos.example/audit';
const keys = generateKeyPairSync('ed25519');
const publicKey = keys.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);

/** C2SP signed-note: the signature is four bytes that name the key, then Ed25519 over the text. */
function signedNote(text) {
  const keyId = hash(Buffer.from(`${ORIGIN}\n`), Buffer.of(1), publicKey).subarray(0, 4);
  const signature = sign(null, Buffer.from(text), keys.privateKey);
  return `${text}\n\u2014 ${ORIGIN} ${Buffer.concat([keyId, signature]).toString('base64')}\n`;
}

export const checkpoint = {
  origin: ORIGIN, treeSize: leaves.length, rootHash: rootHash.toString('hex'), signedAt: minutesAgo(1), kid: 'k1',
  note: signedNote(`${ORIGIN}\n${leaves.length}\n${rootHash.toString('base64')}\n`), publicKey: publicKey.toString('base64'),
};

export const newestFirst = [...records].reverse();

/** With its payload for auditors, withheld from others. */
export function recordFor(id, caller) {
  const found = records.find((record) => record.id === id);
  if (!found) return undefined;
  if (!caller.roles.includes('auditor')) return { ...found, payloadState: 'WITHHELD' };
  return { ...found, payloadState: 'READABLE', payload: { actor: 'Bella Business', address: '127.0.0.1', before: null, after: { state: 'RUNNING' } } };
}

export function proofOf(id) {
  const found = records.find((record) => record.id === id);
  if (!found) return undefined;
  const hashes = path(found.index, leaves).map((node) => node.toString('hex'));
  return { index: found.index, treeSize: leaves.length, leafHash: found.leafHash, hashes, checkpoint };
}
