import type { Notation } from '../session/source';

export const LONGEST_BYTES = 2 * 1024 * 1024;

/** What an ending says about a file. Rules of Drools are taken as they are: what is not understood is a problem at its line. */
const KINDS: Record<string, Notation> = {
  xlsx: 'XLSX',
  csv: 'CSV',
  json: 'GUIDED',
  yml: 'VALE',
  yaml: 'VALE',
  drl: 'DRL',
};

export function kindOfFile(name: string): Notation | undefined {
  return KINDS[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
}

/** A JSON file of the short form names its criteria; any other is of the guided notation. */
export const jsonNotation = (text: string): Notation => (/"rule_name"\s*:/.test(text) ? 'SHORT' : 'GUIDED');

/** Vale calls a check by its file: the name goes into the first line, where the server looks for it. */
export function namedCheck(fileName: string, text: string): string {
  if (/^#\s*[^\s.]+\.[^\s.]+\s*$/m.test(text.split('\n', 1)[0] ?? '')) return text;
  const name = fileName.replace(/\.[^.]*$/, '').replaceAll(/[^A-Za-z0-9]+/g, '') || 'Check';
  return `# House.${name}\n${text}`;
}

export async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const CHUNK = 0x8000;
  let binary = '';
  for (let i = 0; i < bytes.length; i += CHUNK) binary += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(binary);
}
