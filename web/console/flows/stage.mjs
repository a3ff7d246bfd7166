// What the flows share: settings, people, and what a page must never do.
import fs from 'node:fs';
import path from 'node:path';

export const base = process.env.BASE_URL ?? 'http://127.0.0.1:8000';
const users = JSON.parse(process.env.USERS_JSON ?? '{}');
const shots = process.env.SHOTS;

/** A page of a fresh context; `faults` gathers policy violations and errors of the console. */
export async function openPage(browser, { width = 1440, height = 900, scheme = 'light' } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce' });
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

/** A picture for SHOTS; a whole page needs a window as high as what scrolls inside it. */
export async function shoot(page, name, { whole = false } = {}) {
  if (!shots) return;
  fs.mkdirSync(shots, { recursive: true });
  const before = page.viewportSize();
  if (whole) {
    const hidden = await page.evaluate(() => {
      const main = document.querySelector('#main');
      return main ? main.scrollHeight - main.clientHeight : 0;
    });
    await page.setViewportSize({ ...before, height: before.height + hidden });
  }
  await page.screenshot({ path: path.join(shots, `${name}.png`) });
  await page.setViewportSize(before);
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
