import { createHash } from 'node:crypto';

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
/** An id in the shape of UUIDv7, the same for the same name. */
export function idOf(name) {
  const hex = sha256(name);
  return `019b0c5e-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(10, 22)}`;
}
/** The instant so many minutes ago; negative is ahead. */
export const minutesAgo = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString();
