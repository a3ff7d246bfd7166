import type { PolicyDocument } from '../model/document';

/** What DRL has no way to say. */
export type Loss = 'tables' | 'checks' | 'both';

export function lossOf({ tables = [], styleChecks = {} }: PolicyDocument): Loss | undefined {
  const checks = Object.keys(styleChecks).length > 0;
  if (tables.length > 0) return checks ? 'both' : 'tables';
  return checks ? 'checks' : undefined;
}
