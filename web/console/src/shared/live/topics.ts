/** Which queries (by the first part of their key) an event makes stale. */
const STALE: Record<string, string[]> = {
  mission: ['missions', 'mission', 'tasks'],
  task: ['tasks', 'task', 'missions', 'mission'],
  content: ['mission'],
  decision: ['mission', 'rulebook', 'compliance'],
  submission: ['mission', 'tasks', 'task'],
  publication: ['mission', 'missions', 'library'],
  permit: ['mission'],
  rulebook: ['rulebook', 'rulebooks', 'policies', 'activations', 'word-lists'],
  policy: ['policies', 'compliance'],
  scenario: ['policies'],
  activation: ['activations', 'policies'],
  job: ['job', 'jobs'],
  shadow: ['shadows'],
  recall: ['recalls', 'compliance'],
  exception: ['exceptions', 'compliance'],
  pack: ['packs', 'policies'],
  audit: ['audit'],
  feed: ['feeds'],
  brand: ['brand'],
};

export function staleAfter(eventType: string): string[] {
  return STALE[eventType.split('.')[0] ?? ''] ?? [];
}
