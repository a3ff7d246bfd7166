import { describe, expect, it } from 'vitest';
import { homeFor, isIn, PLACES, placesFor } from './places';

describe('navigation', () => {
  it.each([
    ['business-user', '/missions'],
    ['reviewer', '/inbox'],
    ['compliance-officer', '/policies'],
    ['auditor', '/audit'],
    ['admin', '/settings'],
    ['process-designer', '/processes'],
  ])('lands a %s on %s, a place that this role may see', (role, home) => {
    expect(homeFor([role])).toBe(home);
    expect(placesFor([role]).map((place) => place.to)).toContain(home);
  });

  it('shows the audit log to nobody who may not read it', () => {
    expect(placesFor(['business-user', 'reviewer']).map((place) => place.to)).not.toContain('/audit');
  });

  it('knows a page of the rulebook as one of the policies', () => {
    const here = PLACES.filter((place) => isIn('/rulebooks/sha256:ab', place)).map(({ to }) => to);

    expect(here).toEqual(['/policies']);
    expect(PLACES.some((place) => isIn('/rulebooksandmore', place))).toBe(false);
  });

  it('has no home for an account without roles', () => {
    expect(homeFor(['offline_access'])).toBeUndefined();
    expect(placesFor([])).toEqual([]);
  });
});
