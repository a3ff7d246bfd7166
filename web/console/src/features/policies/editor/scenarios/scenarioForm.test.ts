import { describe, expect, it } from 'vitest';
import { EMPTY_REQUEST } from '../../trial/trial';
import { missingOf, scenarioOf, type ScenarioForm } from './scenarioForm';

const whole: ScenarioForm = { title: ' A cure ', content: { ...EMPTY_REQUEST, text: 'It cures.' }, verdict: 'BLOCK', fires: [], silent: [] };

describe('a scenario that is being written', () => {
  it('lacks its title, its text, or what it expects', () => {
    expect(missingOf({ ...whole, title: ' ' })).toBe('title');
    expect(missingOf({ ...whole, content: EMPTY_REQUEST })).toBe('text');
    expect(missingOf({ ...whole, verdict: '' })).toBe('expect');
    expect(missingOf({ ...whole, verdict: '', silent: ['a-b'] })).toBeUndefined();
  });

  it('is sent with what it expects and no more', () => {
    const sent = scenarioOf(whole);

    expect(sent).toMatchObject({ title: 'A cure', expect: { verdict: 'BLOCK' }, content: { text: 'It cures.' } });
    expect(sent.expect).not.toHaveProperty('fires');
    expect(sent.content).not.toHaveProperty('links');
  });
});
