import { describe, expect, it } from 'vitest';
import { retested } from './constraints';

describe('a test that becomes another', () => {
  it('keeps its value among several, and the first of several alone', () => {
    const several = retested({ field: 'kind', is: 'equals', value: 'pii.email' }, 'kind', 'oneOf', 'TEXT');

    expect(several).toEqual({ field: 'kind', is: 'oneOf', values: ['pii.email'] });
    expect(retested({ ...several, values: ['pii.email', 'pii.phone'] }, 'kind', 'startsWith', 'TEXT')).toEqual({
      field: 'kind', is: 'startsWith', value: 'pii.email',
    });
  });

  it('drops a value that the type of the new field cannot have', () => {
    expect(retested({ field: 'text', is: 'equals', value: 'long' }, 'length', 'equals', 'WHOLE_NUMBER')).toEqual({
      field: 'length', is: 'equals', value: 0,
    });
    expect(retested({ field: 'length', is: 'atLeast', value: 7 }, 'aiMade', 'equals', 'BOOLEAN')).toEqual({
      field: 'aiMade', is: 'equals', value: true,
    });
  });

  it('never takes the name of a word list for a text, nor a text for a word list', () => {
    expect(retested({ field: 'text', is: 'inList', value: 'slang' }, 'text', 'contains', 'TEXT').value).toBe('');
    expect(retested({ field: 'text', is: 'contains', value: 'cheap' }, 'text', 'containsWordOf', 'TEXT').value).toBe('');
    expect(retested({ field: 'text', is: 'inList', value: 'slang' }, 'text', 'containsWordOf', 'TEXT').value).toBe('slang');
  });

  it('keeps a join as long as the test can join', () => {
    const join = { field: 'topic', is: 'equals', other: { as: 'claim', field: 'topic' } };

    expect(retested(join, 'topic', 'notEquals', 'TEXT')).toEqual({ ...join, is: 'notEquals' });
    expect(retested(join, 'topic', 'contains', 'TEXT')).toEqual({ field: 'topic', is: 'contains', value: '' });
  });
});
