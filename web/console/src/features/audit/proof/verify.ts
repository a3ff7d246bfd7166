import type { Schemas } from '../../../shared/api/client';
import { fromBase64, fromHex, toHex } from './encoding';
import { leafHash, rootFrom, type Bytes } from './merkle';
import { parseNote, type SignedNote } from './note';

export type CheckState = 'pass' | 'fail' | 'unknown';

/** `unknown`: the browser has no Ed25519. */
export interface Checks {
  leaf: CheckState;
  path: CheckState;
  note: CheckState;
  signature: CheckState;
}

type Proof = Schemas['InclusionProofView'];
type Checkpoint = Schemas['CheckpointView'];

/** Checks everything from the record's own bytes up to the log's signature; trusts no result of the server. */
export async function verify(record: Pick<Schemas['AuditRecordView'], 'leaf'>, proof: Proof): Promise<Checks> {
  const note = parseNote(proof.checkpoint.note);
  return {
    leaf: stateOf(record.leaf !== undefined && toHex(await leafHash(record.leaf)) === proof.leafHash),
    path: stateOf(await leadsToRoot(proof)),
    note: stateOf(note !== undefined && saysTheSame(note, proof)),
    signature: note ? await signatureState(note, proof.checkpoint) : 'fail',
  };
}

export const holds = (checks: Checks): boolean => Object.values(checks).every((check) => check === 'pass');

const stateOf = (good: boolean): CheckState => (good ? 'pass' : 'fail');

async function leadsToRoot({ index, treeSize, leafHash: leaf, hashes, checkpoint }: Proof): Promise<boolean> {
  const start = fromHex(leaf);
  const path = hashes.map(fromHex);
  if (!start || path.some((hash) => hash === undefined)) return false;
  const root = await rootFrom(index, treeSize, start, path as Bytes[]);
  return root !== undefined && toHex(root) === checkpoint.rootHash;
}

function saysTheSame(note: SignedNote, { treeSize, checkpoint }: Proof): boolean {
  const root = fromBase64(note.rootHash);
  return (
    note.origin === checkpoint.origin &&
    note.treeSize === treeSize &&
    checkpoint.treeSize === treeSize &&
    root !== undefined &&
    toHex(root) === checkpoint.rootHash
  );
}

async function signatureState(note: SignedNote, { publicKey }: Checkpoint): Promise<CheckState> {
  const raw = fromBase64(publicKey);
  if (!raw) return 'fail';
  const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']).catch(() => undefined);
  if (!key) return 'unknown';
  const text = new TextEncoder().encode(note.signedText);
  for (const { signature } of note.signatures) {
    if (await crypto.subtle.verify('Ed25519', key, signature, text)) return 'pass';
  }
  return 'fail';
}
