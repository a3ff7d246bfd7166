/** A span of a text in Unicode code points, end exclusive, and what it is called. */
export interface Span {
  name: string;
  start: number;
  end: number;
}

/** A run of a text and the names of the spans that cover it, each once. */
export interface Run {
  start: number;
  text: string;
  names: string[];
}

/**
 * Cuts a text into the longest runs that are covered by spans of the same names throughout. Spans count code points, strings
 * count UTF-16 units: an emoji before a span must not move it. Spans beyond the text are cut off, empty ones dropped.
 */
export function runsOf(text: string, spans: Span[]): Run[] {
  const points = [...text];
  const inside = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(points.length, span.end) }))
    .filter((span) => span.start < span.end);
  const cuts = new Set([0, points.length, ...inside.flatMap((span) => [span.start, span.end])]);
  const edges = [...cuts].sort((a, b) => a - b);
  const runs = edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? points.length;
    const covering = inside.filter((span) => span.start <= start && end <= span.end);
    const names = [...new Set(covering.map((span) => span.name))].sort();
    return { start, text: points.slice(start, end).join(''), names };
  });
  return joined(runs);
}

function joined(runs: Run[]): Run[] {
  return runs.reduce<Run[]>((done, run) => {
    const last = done.at(-1);
    if (last?.names.join('\n') !== run.names.join('\n')) return [...done, run];
    return [...done.slice(0, -1), { ...last, text: last.text + run.text }];
  }, []);
}
