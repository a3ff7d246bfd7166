import { describe, expect, it } from 'vitest';
import { columnsOf } from './columns';

const day = (allow: number, review: number, block: number) => ({ day: '2026-11-24', allow, review, block });

describe('the columns of decisions', () => {
  it('stands the verdicts of a day on each other, the tallest day being 1 high', () => {
    const [small, tall] = columnsOf([day(1, 0, 1), day(2, 1, 1)]);

    expect(small).toEqual([
      { verdict: 'allow', from: 0, height: 0.25 },
      { verdict: 'block', from: 0.25, height: 0.25 },
    ]);
    expect(tall?.at(-1)).toEqual({ verdict: 'block', from: 0.75, height: 0.25 });
  });

  it('leaves days without decisions empty', () => {
    expect(columnsOf([day(0, 0, 0)])).toEqual([[]]);
  });
});
