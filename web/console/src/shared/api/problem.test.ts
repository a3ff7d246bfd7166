import { describe, expect, it } from 'vitest';
import { ApiProblem, asProblem, memberOf, problemOf } from './problem';

describe('a problem', () => {
  it('keeps what the server said and when to come back', () => {
    const response = new Response(null, { status: 429, headers: { 'Retry-After': '12' } });

    const problem = problemOf(response, { type: '/problems/x', title: 'Too many requests', status: 429, detail: 'Wait.' });

    expect(problem).toMatchObject({ status: 429, title: 'Too many requests', detail: 'Wait.', retryAfterSeconds: 12 });
  });

  it('has words for an answer that is no problem document', () => {
    const problem = problemOf(new Response(null, { status: 502 }), '<html>bad gateway</html>');

    expect(problem.title).toBe('The server answered 502');
    expect(problem.retryAfterSeconds).toBeUndefined();
  });

  it('tells a lost connection from other faults', () => {
    expect(asProblem(new TypeError('Failed to fetch')).title).toBe('The server cannot be reached');
    expect(asProblem(new Error('odd')).detail).toBe('odd');
  });

  it.each([
    ['/channels/0', 'channels'],
    ['channels', 'channels'],
    ['/a~1b', 'a/b'],
    ['', ''],
  ])('finds the member that the pointer %s is about', (pointer, member) => {
    expect(memberOf(pointer)).toBe(member);
  });

  it('gives the message of a field', () => {
    const problem = new ApiProblem(422, 'Invalid', '', [{ pointer: '/topic', detail: 'Too short.' }]);

    expect(problem.at('topic')).toBe('Too short.');
    expect(problem.at('goal')).toBeUndefined();
  });

  it.each([
    [404, false],
    [403, false],
    [503, true],
    [0, true],
  ])('of status %i is worth asking again: %s', (status, worth) => {
    expect(new ApiProblem(status, 'A problem', '').worthRetrying).toBe(worth);
  });
});
