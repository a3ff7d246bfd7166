// What the flows share: settings, people, and what a page must never do.
import fs from 'node:fs';
import path from 'node:path';

export const base = process.env.BASE_URL ?? 'http://127.0.0.1:8000';
const users = JSON.parse(process.env.USERS_JSON ?? '{}');
const shots = process.env.SHOTS;
/** A build that is laid over the server's own console: tries a change without a new WAR. */
const overlay = process.env.CONSOLE_DIST;

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };
const SERVER_PATHS = /^\/(api|docs|openapi|health|metrics|problems)(\/|$)/;

async function layOver(context) {
  const policy = (await fetch(`${base}/api/v1/config`)).headers.get('Content-Security-Policy') ?? "default-src 'none'";
  await context.route(
    (url) => url.origin === base && !SERVER_PATHS.test(url.pathname),
    (route) => {
      const { pathname } = new URL(route.request().url());
      const file = path.extname(pathname) ? path.join(overlay, pathname) : path.join(overlay, 'index.html');
      if (!fs.existsSync(file)) return route.fulfill({ status: 404 });
      const headers = { 'Content-Security-Policy': policy, 'Content-Type': TYPES[path.extname(file)] ?? 'text/plain' };
      return route.fulfill({ body: fs.readFileSync(file), headers });
    },
  );
}

/** A page of a fresh context; `faults` gathers policy violations and errors of the console. */
export async function openPage(browser, { width = 1440, height = 900, scheme = 'light' } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce' });
  if (overlay) await layOver(context);
  const faults = [];
  await context.exposeBinding('tellViolation', (_, text) => faults.push(`CSP ${text}`));
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      globalThis.tellViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    ),
  );
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`ERROR ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(`CONSOLE ${message.text().slice(0, 300)}`));
  return { page, context, faults };
}

/** Signs in through Keycloak's form and waits for the console. */
export async function signIn(page, user, at = '/') {
  await page.goto(base + at);
  await page.locator('#username').fill(user);
  await page.locator('#password').fill(users[user] ?? '');
  await page.locator('#kc-login, [type=submit]').first().click();
  await page.locator('h1').first().waitFor({ timeout: 30_000 });
}

export async function shoot(page, name, options = {}) {
  if (!shots) return;
  fs.mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: path.join(shots, `${name}.png`), ...options });
}

export function step(text) {
  console.log(`  ${text}`);
}

/** Runs a flow; 0 when it went through without a fault. */
export async function run(flow) {
  try {
    await flow();
    console.log('good');
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}
