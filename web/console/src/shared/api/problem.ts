import type { components } from './schema';

type Problem = components['schemas']['Problem'];

export interface FieldProblem {
  pointer: string;
  detail: string;
}

/** A refusal or fault of the server (RFC 9457), or the lack of an answer (status 0). */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly errors: FieldProblem[] = [],
    readonly retryAfterSeconds?: number,
  ) {
    super(detail || title);
    this.name = 'ApiProblem';
  }

  /** False when asking again brings the same answer: it is not there, or not for this person. */
  get worthRetrying(): boolean {
    return ![401, 403, 404, 410].includes(this.status);
  }

  /** The message for one field of a form, by the name of the member in the body. */
  at(field: string): string | undefined {
    return this.errors.find((error) => memberOf(error.pointer) === field)?.detail;
  }
}

/** `/channels/0` and `channels` are both about the member `channels`. */
export function memberOf(pointer: string): string {
  const first = pointer.replace(/^#?\//, '').split('/')[0] ?? '';
  return first.replaceAll('~1', '/').replaceAll('~0', '~');
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'title' in body && typeof body.title === 'string';
}

export function problemOf(response: Response, body: unknown): ApiProblem {
  const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN);
  const wait = Number.isFinite(retryAfter) ? retryAfter : undefined;
  if (!isProblem(body)) {
    return new ApiProblem(response.status, `The server answered ${response.status}`, '', [], wait);
  }
  return new ApiProblem(response.status, body.title, body.detail ?? '', body.errors ?? [], wait);
}

/** What to tell a person about any error that a request can end with. */
export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (error instanceof TypeError) {
    return new ApiProblem(0, 'The server cannot be reached', 'Check the connection, then try again.');
  }
  return new ApiProblem(0, 'Something went wrong', error instanceof Error ? error.message : String(error));
}
