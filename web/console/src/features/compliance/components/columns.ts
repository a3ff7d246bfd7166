import type { Schemas } from '../../../shared/api/client';

type Day = Schemas['DayCounts'];

export const VERDICTS = ['allow', 'review', 'block'] as const;

/** One part of a day's column, in shares of the height: from the foot up. */
export interface Segment {
  verdict: (typeof VERDICTS)[number];
  from: number;
  height: number;
}

export const totalOf = (day: Day): number => day.allow + day.review + day.block;

/** The columns of a chart whose tallest day is 1 high. Without any decision all are empty. */
export function columnsOf(days: Day[]): Segment[][] {
  const tallest = Math.max(1, ...days.map(totalOf));
  return days.map((day) => {
    let from = 0;
    return VERDICTS.filter((verdict) => day[verdict] > 0).map((verdict) => {
      const segment = { verdict, from, height: day[verdict] / tallest };
      from += segment.height;
      return segment;
    });
  });
}
