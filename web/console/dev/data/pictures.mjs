// What a design agent renders, drawn as SVG in the sizes of the channels.
import { sha256 } from './ids.mjs';

const drawings = new Map();

export function picture(headline, width, height, ground = '#0b3d59') {
  const lines = wrap(headline, Math.floor(width / 42));
  const text = lines.map((line, i) => `<text x="${width * 0.08}" y="${height * 0.36 + i * 76}">${line}</text>`).join('');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<rect width="100%" height="100%" fill="${ground}"/><circle cx="${width * 0.86}" cy="${height * 0.24}" r="${height * 0.38}" fill="#f2a541" opacity=".9"/>` +
    `<rect x="${width * 0.08}" y="${height * 0.16}" width="96" height="10" fill="#f2a541"/>` +
    `<g fill="#fff" font-family="sans-serif" font-size="60" font-weight="700">${text}</g>` +
    `<text x="${width * 0.08}" y="${height * 0.9}" fill="#fff" font-family="sans-serif" font-size="30">northwind energy</text></svg>`;
  const digest = sha256(svg);
  drawings.set(digest, svg);
  return { sha256: digest, mediaType: 'image/svg+xml', width, height, url: `/api/v1/media/${digest}` };
}

export const drawing = (digest) => drawings.get(digest);

function wrap(text, limit) {
  return text.split(' ').reduce(
    (lines, word) => {
      const last = lines[lines.length - 1];
      if (`${last} ${word}`.length > limit) return [...lines, word];
      return [...lines.slice(0, -1), `${last} ${word}`.trim()];
    },
    [''],
  );
}
