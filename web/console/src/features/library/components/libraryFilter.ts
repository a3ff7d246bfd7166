import type { LibraryFilter } from '../api/useLibrary';

const VERDICTS = ['ALLOW', 'REVIEW', 'BLOCK'] as const;

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

function instantOf(day: string, time: string): string {
  return new Date(`${day}T${time}`).toISOString();
}

/** The filter that the address names. Days are the reader's, whole days at both ends. */
export function filterOf(parameters: URLSearchParams): LibraryFilter {
  const get = (name: string) => parameters.get(name)?.trim() ?? '';
  const verdict = VERDICTS.find((known) => known === get('verdict'));
  return {
    ...(get('q') && { q: get('q') }),
    ...(get('channel') && { channel: get('channel') }),
    ...(verdict && { verdict }),
    ...(isDay(get('from')) && { from: instantOf(get('from'), '00:00:00') }),
    ...(isDay(get('to')) && { to: instantOf(get('to'), '23:59:59.999') }),
  };
}
