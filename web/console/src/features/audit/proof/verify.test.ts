import { beforeAll, describe, expect, it } from 'vitest';
import { toHex } from './encoding';
import { leafHash, rootFrom, type Bytes } from './merkle';
import { holds, verify } from './verify';

const LEAVES = Array.from({ length: 11 }, (_, i) => `{"record":${i}}`);

async function join(left: Bytes, right: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.of(1, ...left, ...right)));
}

/** MTH and PATH word for word as in RFC 6962, sections 2.1 and 2.1.1. */
const split = (n: number) => 2 ** Math.floor(Math.log2(n - 1));

async function rootOf(leaves: string[]): Promise<Bytes> {
  if (leaves.length === 1) return leafHash(leaves[0]!);
  const k = split(leaves.length);
  return join(await rootOf(leaves.slice(0, k)), await rootOf(leaves.slice(k)));
}

async function pathOf(m: number, leaves: string[]): Promise<Bytes[]> {
  if (leaves.length === 1) return [];
  const k = split(leaves.length);
  if (m < k) return [...(await pathOf(m, leaves.slice(0, k))), await rootOf(leaves.slice(k))];
  return [...(await pathOf(m - k, leaves.slice(k))), await rootOf(leaves.slice(0, k))];
}

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

let keys: CryptoKeyPair;
beforeAll(async () => {
  keys = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
});

async function proofOf(index: number) {
  const root = await rootOf(LEAVES);
  const text = `log.example\n${LEAVES.length}\n${base64(root)}\n`;
  const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', keys.privateKey, new TextEncoder().encode(text)));
  return {
    index,
    treeSize: LEAVES.length,
    leafHash: toHex(await leafHash(LEAVES[index]!)),
    hashes: (await pathOf(index, LEAVES)).map(toHex),
    checkpoint: {
      origin: 'log.example',
      treeSize: LEAVES.length,
      rootHash: toHex(root),
      signedAt: '2026-11-24T10:00:00Z',
      kid: 'k',
      note: `${text}\n— log.example ${base64(Uint8Array.of(1, 2, 3, 4, ...signature))}\n`,
      publicKey: base64(new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey))),
    },
  };
}

describe('an inclusion proof', () => {
  it('leads to the root from every leaf of every tree up to 11 leaves', async () => {
    for (let size = 1; size <= LEAVES.length; size++) {
      const leaves = LEAVES.slice(0, size);
      const root = toHex(await rootOf(leaves));
      for (let index = 0; index < size; index++) {
        const found = await rootFrom(index, size, await leafHash(leaves[index]!), await pathOf(index, leaves));
        expect(found && toHex(found)).toBe(root);
      }
    }
  });

  it('that is too long or too short leads nowhere', async () => {
    const leaf = await leafHash(LEAVES[3]!);
    const path = await pathOf(3, LEAVES);

    expect(await rootFrom(3, LEAVES.length, leaf, [...path, leaf])).toBeUndefined();
    expect(await rootFrom(3, LEAVES.length, leaf, path.slice(1))).toBeUndefined();
    expect(await rootFrom(11, LEAVES.length, leaf, path)).toBeUndefined();
  });
});

describe('verification in the browser', () => {
  it('proves a record that is in the log', async () => {
    const checks = await verify({ leaf: LEAVES[5]! }, await proofOf(5));

    expect(checks).toEqual({ leaf: 'pass', path: 'pass', note: 'pass', signature: 'pass' });
    expect(holds(checks)).toBe(true);
  });

  it('notices a record that was changed', async () => {
    const checks = await verify({ leaf: `${LEAVES[5]} ` }, await proofOf(5));

    expect(checks.leaf).toBe('fail');
    expect(holds(checks)).toBe(false);
  });

  it('notices a root that was not signed', async () => {
    const proof = await proofOf(5);
    const forged = proof.checkpoint.note.replace('\n11\n', '\n12\n');

    const checks = await verify({ leaf: LEAVES[5]! }, { ...proof, checkpoint: { ...proof.checkpoint, note: forged } });

    expect(checks).toMatchObject({ note: 'fail', signature: 'fail' });
  });

  it('notices another path', async () => {
    const proof = await proofOf(5);

    const checks = await verify({ leaf: LEAVES[5]! }, { ...proof, hashes: proof.hashes.toReversed() });

    expect(checks.path).toBe('fail');
  });
});
