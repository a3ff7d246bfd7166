import { describe, expect, it } from 'vitest';
import { Attempts } from './attempts';

const approve = { outcome: 'approve' };
const reject = { outcome: 'reject' };

/** Sends orders one after the other; those named in `failing` fail. Resolves to the keys that were sent. */
async function keysOf(orders: object[], failing: number[]): Promise<string[]> {
  let made = 0;
  const keys: string[] = [];
  const attempts = new Attempts(() => `key-${++made}`);
  for (const [place, order] of orders.entries()) {
    await attempts
      .send(order, (_, key) => {
        keys.push(key);
        return failing.includes(place) ? Promise.reject(new Error('no answer')) : Promise.resolve('done');
      })
      .catch(() => undefined);
  }
  return keys;
}

describe('keys of what is sent', () => {
  it('sends the same order again under the same key when no answer came', async () => {
    expect(await keysOf([approve, approve], [0])).toEqual(['key-1', 'key-1']);
  });

  it('gives a new order a new key, and so an order of the same words after a success', async () => {
    expect(await keysOf([approve, reject], [0])).toEqual(['key-1', 'key-2']);
    expect(await keysOf([approve, approve], [])).toEqual(['key-1', 'key-2']);
  });
});
