import type { Schemas } from '../../../shared/api/client';

type Policy = Schemas['PolicyView'];

/** The version that a page shows: the one that the address asks for, else what is in force, else what is open, else the first. */
export function chosenVersion({ inForce, open }: Policy, parameters: URLSearchParams): number {
  const asked = Number(parameters.get('version'));
  if (Number.isInteger(asked) && asked > 0) return asked;
  return inForce?.number ?? open?.number ?? 1;
}
