import { idOf, minutesAgo } from './ids.mjs';

const channel = (id, name, width, height, maxCharacters) => ({
  id, name, width, height, maxCharacters, connected: true, simulated: true, platform: 'sandbox',
});

export const channels = [
  channel('mastodon', 'Mastodon', 1200, 675, 500),
  channel('linkedin', 'LinkedIn', 1200, 627, 3000),
  channel('instagram', 'Instagram', 1080, 1350, 2200),
  { ...channel('x', 'X', 1600, 900, 280), connected: false, simulated: false },
];

export const brand = {
  name: 'Northwind Energy',
  palette: [
    { name: 'Deep sea', hex: '#0B3D59', role: 'background' },
    { name: 'Amber', hex: '#F2A541', role: 'accent' },
    { name: 'Paper', hex: '#FFFFFF', role: 'text' },
  ],
  fonts: ['Inter'],
  tone: ['plain', 'warm', 'exact'],
  requiredTerms: ['Northwind'],
  forbiddenTerms: ['cheap', 'revolutionary', 'game-changing'],
  competitors: ['Sunfield', 'Voltara'],
  website: 'https://northwind.example',
  hashtags: ['HeatAtHome'],
  version: 3,
  updatedAt: minutesAgo(2_900),
  updatedBy: 'Olivia Officer',
};

export const feeds = [
  { id: idOf('feed-sample'), title: 'Sample: energy at home', builtIn: true, lastFetchedAt: minutesAgo(11), items: 24 },
  {
    id: idOf('feed-grid'), title: 'Grid operators', url: 'https://grid.example/news.atom', builtIn: false,
    lastFetchedAt: minutesAgo(190), lastError: 'The feed answered 503. The next try is in 20 minutes.', items: 0,
  },
];

const part = (name, kind, state = 'UP', detail) => ({ name, kind, state, ...(detail && { detail }) });
export const parts = [
  part('ideation', 'AGENT', 'UP', 'template writer, no language model'),
  part('design', 'AGENT'),
  part('social', 'AGENT', 'UP', 'template writer, no language model'),
  part('database', 'PART'),
  part('redis', 'PART', 'DOWN', 'No connection for 4 minutes. Limits count per node, events are read from the database.'),
  part('rulebook', 'PART', 'UP', '31 rules, sha256:5f2c…'),
  part('process-engine', 'PART'),
  part('vector-index', 'PART', 'DEGRADED', 'Two entries wait to be indexed.'),
  part('sandbox', 'PART'),
];
