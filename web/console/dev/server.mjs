// node dev/server.mjs [DIST] [PORT]: the built console with sample data, for looking at pages without a stack.
// It plays Keycloak too, so that the console itself holds no way around sign-in. Never part of the WAR.
import http from 'node:http';
import { answer } from './api.mjs';
import { follow } from './events.mjs';
import { authorize, logout, tokens } from './keycloak.mjs';
import { serveFile } from './files.mjs';

const [dist = 'dist', port = '26000'] = process.argv.slice(2);
const HOST = '127.0.0.1';
/** The policy of the server's SecurityHeadersFilter, Keycloak being this origin too. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; " +
  "frame-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'; object-src 'none'; manifest-src 'self'";

const server = http.createServer(async (request, response) => {
  response.setHeader('Content-Security-Policy', POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  const url = new URL(request.url, `http://${request.headers.host}`);
  try {
    if (url.pathname === '/api/v1/events') follow(request, response);
    else if (url.pathname.startsWith('/api/v1/')) await answer(request, response, url);
    else if (url.pathname.endsWith('/openid-connect/auth')) authorize(request, response, url);
    else if (url.pathname.endsWith('/openid-connect/token')) await tokens(request, response);
    else if (url.pathname.endsWith('/openid-connect/logout')) logout(response);
    else serveFile(response, dist, url.pathname);
  } catch (error) {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
});
server.listen(Number(port), HOST, () => console.log(`http://${HOST}:${port}`));
