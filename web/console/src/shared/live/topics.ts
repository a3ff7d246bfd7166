/** Which queries (by the first part of their key) an event makes stale. */
const STALE: Record<string, string[]> = {
  mission: ['missions', 'mission', 'tasks'],
  task: ['tasks', 'task', 'missions', 'mission'],
  content: ['mission'],
  decision: ['mission', 'rulebook'],
  submission: ['mission', 'tasks', 'task'],
  publication: ['mission', 'missions', 'library'],
  permit: ['mission'],
  rulebook: ['rulebook'],
  audit: ['audit'],
  feed: ['feeds'],
  brand: ['brand'],
};

export function staleAfter(eventType: string): string[] {
  return STALE[eventType.split('.')[0] ?? ''] ?? [];
}
