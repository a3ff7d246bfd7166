import { fromBase64 } from './encoding';
import type { Bytes } from './merkle';

/** A signed checkpoint as C2SP tlog-checkpoint and signed-note say it. */
export interface SignedNote {
  origin: string;
  treeSize: number;
  /** Base64 */
  rootHash: string;
  /** The bytes that were signed: the text up to and with the line end before the empty line. */
  signedText: string;
  signatures: { keyName: string; signature: Bytes }[];
}

const SIGNATURE = /^— (\S+) (\S+)$/;
/** The first four bytes of a signature line name the key. */
const KEY_ID_BYTES = 4;

/** Undefined when the text is no signed checkpoint. */
export function parseNote(note: string): SignedNote | undefined {
  const split = note.lastIndexOf('\n\n');
  if (split < 0) return undefined;
  const signedText = note.slice(0, split + 1);
  const [origin = '', size = '', rootHash = ''] = signedText.split('\n');
  if (!origin || !/^\d+$/.test(size) || !fromBase64(rootHash)) return undefined;
  const signatures = note
    .slice(split + 2)
    .split('\n')
    .flatMap((line) => signatureOf(line));
  return { origin, treeSize: Number(size), rootHash, signedText, signatures };
}

function signatureOf(line: string) {
  const [, keyName = '', encoded = ''] = SIGNATURE.exec(line) ?? [];
  const bytes = encoded ? fromBase64(encoded) : undefined;
  return bytes && bytes.length > KEY_ID_BYTES ? [{ keyName, signature: bytes.slice(KEY_ID_BYTES) }] : [];
}
