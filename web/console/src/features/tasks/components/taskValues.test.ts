import { describe, expect, it } from 'vitest';
import { valuesOf } from './taskValues';

describe('values for a process', () => {
  it('are texts, numbers and truth values', () => {
    expect(valuesOf('happy = true\n\n count= 3 \nnote = a = b').values).toEqual({ happy: true, count: 3, note: 'a = b' });
  });

  it('may be none', () => {
    expect(valuesOf(' \n')).toEqual({ values: {} });
  });

  it.each(['happy', '1st = x', ' = 3'])('names the line %s, which is none', (line) => {
    expect(valuesOf(`ok = 1\n${line}`).bad).toBe(line.trim());
  });
});
