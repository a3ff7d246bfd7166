import { describe, expect, it } from 'vitest';
import { changesOf, termsOf } from './terms';

describe('the terms of a list', () => {
  it('are one on each line, without blanks, each once', () => {
    expect(termsOf(' cure \n\nmiracle\ncure\n')).toEqual(['cure', 'miracle']);
  });

  it('tell what came and what went', () => {
    expect(changesOf(['cure', 'miracle'], ['miracle', 'wonder'])).toEqual({ added: ['wonder'], removed: ['cure'] });
  });
});
