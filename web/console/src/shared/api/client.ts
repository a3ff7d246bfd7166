import createClient, { type Middleware } from 'openapi-fetch';
import { token } from '../auth/session';
import { problemOf } from './problem';
import type { components, paths } from './schema';

export type Schemas = components['schemas'];

const bearer: Middleware = {
  async onRequest({ request }) {
    request.headers.set('Authorization', `Bearer ${await token()}`);
    return request;
  },
};

export const api = createClient<paths>({ baseUrl: `${globalThis.location?.origin ?? ''}/api/v1` });
api.use(bearer);

interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a good answer; any other answer is thrown as an ApiProblem. */
export async function bodyOf<T>(call: Promise<Outcome<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw problemOf(response, error);
  return data as T;
}

/** A fresh key per attempt of a person: a retry of the same request must reuse it. */
export const newKey = (): string => crypto.randomUUID();
