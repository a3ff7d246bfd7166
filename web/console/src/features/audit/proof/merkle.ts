export type Bytes = Uint8Array<ArrayBuffer>;

/** Leaves and nodes are hashed with different first bytes, so that none passes for the other (RFC 6962, section 2.1). */
const LEAF = 0;
const NODE = 1;

async function sha256(...parts: Bytes[]): Promise<Bytes> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all));
}

export const leafHash = (leaf: string): Promise<Bytes> =>
  sha256(Uint8Array.of(LEAF), new TextEncoder().encode(leaf) as Bytes);

const nodeHash = (left: Bytes, right: Bytes): Promise<Bytes> => sha256(Uint8Array.of(NODE), left, right);

/**
 * The root that an inclusion proof leads to (RFC 9162, section 2.1.3.2); undefined when the proof cannot belong to a tree
 * of this size. Sizes and indexes are below 2^53.
 */
export async function rootFrom(index: number, size: number, leaf: Bytes, path: Bytes[]): Promise<Bytes | undefined> {
  if (!(index >= 0 && index < size)) return undefined;
  let node = index;
  let last = size - 1;
  let hash = leaf;
  for (const sibling of path) {
    if (last === 0) return undefined;
    if (node % 2 === 1 || node === last) {
      hash = await nodeHash(sibling, hash);
      while (node % 2 === 0 && node !== 0) {
        node = half(node);
        last = half(last);
      }
    } else {
      hash = await nodeHash(hash, sibling);
    }
    node = half(node);
    last = half(last);
  }
  return last === 0 ? hash : undefined;
}

const half = (value: number): number => Math.floor(value / 2);
