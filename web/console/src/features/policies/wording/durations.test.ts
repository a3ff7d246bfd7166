import { describe, expect, it } from 'vitest';
import { amountOf, durationOf } from './durations';

describe('durations', () => {
  it.each([
    ['P30D', 30, 'days'],
    ['PT36H', 36, 'hours'],
    ['P1DT12H', 36, 'hours'],
    ['PT90M', 90, 'minutes'],
    ['PT1440M', 1, 'days'],
  ] as const)('%s is %d %s', (iso, amount, unit) => {
    expect(amountOf(iso)).toEqual({ amount, unit });
    expect(amountOf(durationOf(amount, unit))).toEqual({ amount, unit });
  });

  it.each(['P1Y', 'PT5S', 'P', 'PT', 'soon', ''])('%s is none that people choose here', (text) => {
    expect(amountOf(text)).toBeUndefined();
  });
});
