import { api, bodyOf } from '../../../../shared/api/client';
import { problemOf } from '../../../../shared/api/problem';
import type { Conflict, Saving } from '../session/keeper';
import type { Source } from '../session/source';

interface Stale {
  edition?: number;
  by?: string;
  base?: string;
  theirs?: string;
  merged?: string;
  conflicts?: number;
}

/** Both texts when the server could put them together; else theirs is read, and a person chooses. */
async function conflictOf(id: string, n: number, source: Source, stale: Stale): Promise<Conflict> {
  const { edition = 0, by = '', base = '', theirs, merged, conflicts = 0 } = stale;
  if (merged !== undefined && theirs !== undefined) {
    return { by, edition, theirs: { notation: source.notation, text: theirs }, merge: { base, merged, conflicts } };
  }
  const version = await bodyOf(api.GET('/policies/{id}/versions/{n}', { params: { path: { id, n } } }));
  return { by: by || version.updatedBy, edition: version.edition, theirs: { notation: version.notation, text: version.text ?? '' } };
}

/** Saves a text upon an edition. Someone else's save in between is an answer, not a fault. */
export async function saveVersion(id: string, n: number, source: Source, edition: number): Promise<Saving> {
  const { data, error, response } = await api.PUT('/policies/{id}/versions/{n}', {
    params: { path: { id, n }, header: { 'If-Match': `"${edition}"` } },
    body: { notation: source.notation, text: source.text },
  });
  if (response.status === 412) return { conflict: await conflictOf(id, n, source, (error ?? {}) as Stale) };
  if (!data) throw problemOf(response, error);
  return { edition: data.edition };
}
