// As much of Keycloak as keycloak-js talks to. Tokens are unsigned: only this server takes them.
import { randomUUID } from 'node:crypto';
import { PEOPLE } from './data/people.mjs';

const codes = new Map();

const SESSION = 'sample_user';

/** A page to pick a person from; whoever was picked before goes straight back, as with a session of Keycloak. */
export function authorize(request, response, url) {
  const query = url.searchParams;
  const name = query.get('as') ?? sessionOf(request);
  if (!name) {
    const links = Object.entries(PEOPLE).map(([id, { roles }]) => {
      const to = `?${query}&as=${id}`.replaceAll('&', '&amp;');
      return `<li><a id="${id}" href="${to}">${id}</a> ${roles.join(', ')}</li>`;
    });
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>Sign in</title><h1>Sign in as</h1><ul>${links.join('')}</ul></html>`);
    return;
  }
  const code = randomUUID();
  codes.set(code, { name, nonce: query.get('nonce') });
  const back = new URL(query.get('redirect_uri'));
  back.searchParams.set('state', query.get('state'));
  back.searchParams.set('session_state', code);
  back.searchParams.set('code', code);
  response.writeHead(302, { Location: back.href, 'Set-Cookie': `${SESSION}=${name}; Path=/realms` }).end();
}

export function logout(response) {
  response.writeHead(302, { Location: '/', 'Set-Cookie': `${SESSION}=; Path=/realms; Max-Age=0` }).end();
}

const sessionOf = ({ headers }) => headers.cookie?.match(/sample_user=([a-z.]+)/)?.[1];

/** For a code, or for a refresh token: the same claims again. */
export async function tokens(request, response) {
  const form = new URLSearchParams(await bodyOf(request));
  const claims = codes.get(form.get('code')) ?? claimsOf(form.get('refresh_token'));
  if (!claims.name) {
    response.writeHead(400, { 'Content-Type': 'application/json' }).end('{"error":"invalid_grant"}');
    return;
  }
  const token = unsigned(claims);
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ access_token: token, id_token: token, refresh_token: token, expires_in: 3600, token_type: 'Bearer' }));
}

function claimsOf(token) {
  const [, payload] = (token ?? '').split('.');
  return payload ? JSON.parse(Buffer.from(payload, 'base64url').toString()) : {};
}

/** Who an Authorization header speaks for. */
export function callerOf(request) {
  const { name } = claimsOf(request.headers.authorization);
  return PEOPLE[name] && { id: name, ...PEOPLE[name] };
}

export async function bodyOf(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

function unsigned({ name, nonce }) {
  const now = Math.floor(Date.now() / 1000);
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ sub: name, name, nonce, iat: now, exp: now + 3600, sid: name })}.`;
}
