import { describe, expect, it } from 'vitest';
import { blankForm, policyId, problemsOf, withTitle } from './newPolicyForm';

const whole = { ...withTitle(blankForm, 'Sweepstakes'), owner: 'Legal' };

describe('a new policy', () => {
  it.each([
    ['Sweepstakes', 'sweepstakes'],
    ['Préis & mehr', 'preis-mehr'],
    ['AI', 'ai-policy'],
    ['2026 rules', 'rules'],
    ['!!!', ''],
  ])('gets an identifier from its name: %s', (title, id) => {
    expect(policyId(title)).toBe(id);
  });

  it('keeps an identifier that someone wrote', () => {
    expect(withTitle({ ...whole, id: 'mine', ownId: true }, 'Other').id).toBe('mine');
    expect(withTitle(whole, 'Other').id).toBe('other');
  });

  it('says what is missing, and nothing when it is whole', () => {
    expect(Object.keys(problemsOf(blankForm))).toEqual(['title', 'id', 'owner']);
    expect(problemsOf(whole)).toEqual({});
  });

  it('needs a file of a kind that is read, of a size that is taken', () => {
    const upload = { ...whole, start: 'upload' as const };

    expect(problemsOf(upload).file).toBeDefined();
    expect(problemsOf({ ...upload, file: new File(['x'], 'macro.xlsm') }).file).toContain('.xlsx');
    expect(problemsOf({ ...upload, file: new File([new Uint8Array(3_000_000)], 'a.csv') }).file).toContain('2 MB');
    expect(problemsOf({ ...upload, file: new File(['x'], 'a.csv') })).toEqual({});
  });
});
