import { expect, it } from 'vitest';
import { witnessLines } from './witness';

it('tells the facts that show a remark by what they say, and nothing else', () => {
  const lines = witnessLines({
    content: { text: '', channel: 'email', length: 0, paidPartnership: true },
    findings: [{ id: 'f1', kind: 'pii.email', excerpt: 'a@b.example', start: 0, end: 11 }],
    media: [{ part: 'media/0', mediaType: 'image/png', size: 0 }],
    coverage: [{ part: 'text', detector: 'd', outcome: 'SCANNED' }],
    moment: { year: 2026 },
    words: [],
  });

  expect(lines).toEqual([
    'content: channel “email”, paid partnership true',
    'finding: kind “pii.email”, the words found “a@b.example”, character after the last 11',
    'image or video: part “media/0”, media type “image/png”',
  ]);
});
