/** A span of a text in Unicode code points, end exclusive. */
export interface Span {
  id: string;
  start: number;
  end: number;
}

/** A run of a text and the ids of the spans that cover it. */
export interface Run {
  start: number;
  text: string;
  ids: string[];
}

/**
 * Cuts a text into runs, each covered by the same spans throughout. Spans count code points, strings count UTF-16 units:
 * an emoji before a span must not move it. Spans beyond the text are cut off, empty ones dropped.
 */
export function runsOf(text: string, spans: Span[]): Run[] {
  const points = [...text];
  const inside = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(points.length, span.end) }))
    .filter((span) => span.start < span.end);
  const cuts = new Set([0, points.length, ...inside.flatMap((span) => [span.start, span.end])]);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? points.length;
    const ids = inside.filter((span) => span.start <= start && end <= span.end).map((span) => span.id);
    return { start, text: points.slice(start, end).join(''), ids };
  });
}
