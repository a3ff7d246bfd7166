import { describe, expect, it } from 'vitest';
import { filterOf } from './missionFilter';

describe('the filter in the address', () => {
  it('is read whole', () => {
    const filter = filterOf(new URLSearchParams('state=WAITING&channel=x&q=%20tea%20&mine=true'));

    expect(filter).toEqual({ state: 'WAITING', channel: 'x', q: 'tea', mine: true });
  });

  it('leaves out what it does not know', () => {
    expect(filterOf(new URLSearchParams('state=toString&q=%20&mine=1&other=2'))).toEqual({});
  });
});
