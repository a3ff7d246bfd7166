import type { AuditFilter } from '../api/useAuditRecords';

const OUTCOMES = ['DONE', 'REFUSED', 'FAILED'] as const;

export function filterOf(parameters: URLSearchParams): AuditFilter {
  const action = parameters.get('action')?.trim() ?? '';
  const subjectId = parameters.get('subjectId')?.trim() ?? '';
  const outcome = OUTCOMES.find((known) => known === parameters.get('outcome'));
  return { ...(action && { action }), ...(subjectId && { subjectId }), ...(outcome && { outcome }) };
}
