// Every page at two widths: policy violations, errors, accessibility (axe), sideways overflow, a picture of each.
import { accessibilityFaults } from './axe.mjs';
import { awaitState, startMission } from './briefs.mjs';
import { launch } from './browser.mjs';
import { base, openPage, run, shoot, signIn, step } from './stage.mjs';

const PATIENCE_MS = 120_000;
const SIZES = [
  { width: 1440, height: 900, scheme: 'light' },
  { width: 390, height: 844, scheme: 'dark' },
];
const first = (selector) => async (page) => page.locator(selector).first().getAttribute('href', { timeout: PATIENCE_MS });
const task = (kind) => first(`tr:has-text("${kind}") a[href^="/inbox/"]`);
/** Who looks at what; a function finds the address on the page before. */
const TOURS = {
  'bella.business': [
    ...['/missions', first('td a[href^="/missions/"]'), '/missions/new', '/library', '/nowhere'],
    ...['/inbox', task('Blocked'), '/inbox', task('Choose an idea')],
  ],
  'leo.legal': ['/inbox', task('Legal review')],
  'olivia.officer': [
    ...['/policies', first('td a[href^="/policies/"]'), '/policies/new', '/compliance', '/exceptions', '/recalls', '/shadows'],
    ...['/word-lists', '/packs', '/rules', first('td a[href^="/rules/"]'), '/rulebooks', '/try', '/settings?tab=brand'],
  ],
  'petra.process': ['/processes', first('td a[href^="/processes/"]'), '/processes/deploy'],
  'ada.auditor': ['/audit', first('td a[href^="/audit/"]')],
  'adam.admin': ['/settings?tab=feeds', '/settings?tab=channels', '/settings?tab=keys'],
};

/** Missions that stop at each kind of task, so that every page has something to show. */
async function leaveSomethingToDo(browser) {
  const { page, context } = await openPage(browser);
  await signIn(page, 'bella.business');
  await startMission(page, { topic: 'A tea for a look around', keyMessages: ['Proven by science'] });
  await startMission(page, { topic: 'A tea that is blocked', keyMessages: ['Our tea cures diabetes'] });
  await startMission(page, { topic: 'A tea with a choice', chooses: true });
  await awaitState(page, new URL(page.url()).pathname, 'WAITING', PATIENCE_MS);
  await context.close();
}

async function settled(page) {
  await page.locator('h1').first().waitFor();
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached', timeout: 30_000 });
  await page.locator('[data-live=live]').waitFor({ timeout: 30_000 });
}

async function overflow(page) {
  const beyond = await page.evaluate(() => {
    const wide = [...document.querySelectorAll('#main, #main *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('pre, .djs-container, table'),
    );
    const sideways = Math.max(document.documentElement.scrollWidth, document.querySelector('#main')?.scrollWidth ?? 0) - innerWidth;
    return { sideways, wide: wide.slice(0, 3).map((element) => element.className || element.tagName) };
  });
  return beyond.sideways > 1 ? [`OVERFLOW ${beyond.sideways}px: ${beyond.wide.join(' | ')}`] : [];
}

async function look(page, faults, path, name) {
  const from = faults.length;
  await page.goto(base + path);
  await settled(page);
  faults.push(...(await accessibilityFaults(page)), ...(await overflow(page)));
  await shoot(page, name, { whole: true });
  step(`${name}${faults.length > from ? `: ${faults.length - from} faults` : ''}`);
}

async function tour(browser, user, stops, size) {
  const { page, context, faults } = await openPage(browser, size);
  await signIn(page, user, '/');
  for (const [index, stop] of stops.entries()) {
    const path = typeof stop === 'string' ? stop : await stop(page);
    await look(page, faults, path, `${size.width}-${user.split('.')[0]}-${index}`);
  }
  await context.close();
  return faults.map((fault) => `${size.width} ${user}: ${fault}`);
}

await run(async () => {
  const browser = await launch();
  try {
    await leaveSomethingToDo(browser);
    const faults = [];
    for (const size of SIZES) {
      for (const [user, stops] of Object.entries(TOURS)) faults.push(...(await tour(browser, user, stops, size)));
    }
    if (faults.length > 0) throw new Error(`${faults.length} faults\n${[...new Set(faults)].join('\n')}`);
  } finally {
    await browser.close();
  }
});
