import { describe, expect, it } from 'vitest';
import type { Schemas } from '../../../shared/api/client';
import { chosenVersion } from './chosenVersion';

const inForce = { number: 2, since: '2026-01-01T00:00:00Z' };
const open = { number: 3, state: 'DRAFT', updatedAt: '2026-01-02T00:00:00Z', by: 'Olivia' };
const chosen = (policy: object, query = '') => chosenVersion(policy as Schemas['PolicyView'], new URLSearchParams(query));

describe('the version that is shown', () => {
  it('is what is in force unless the address asks for another', () => {
    expect(chosen({ inForce, open })).toBe(2);
    expect(chosen({ inForce, open }, 'version=1')).toBe(1);
    expect(chosen({ inForce, open }, 'version=x')).toBe(2);
  });

  it('is what is open, or the first, while nothing is in force', () => {
    expect(chosen({ open })).toBe(3);
    expect(chosen({})).toBe(1);
  });
});
