// Every page at two widths: policy violations, errors, accessibility (axe), sideways overflow, a picture of each.
import { accessibilityFaults } from './axe.mjs';
import { launch } from './browser.mjs';
import { base, openPage, run, shoot, signIn, step } from './stage.mjs';

const SIZES = [
  { width: 1440, height: 900, scheme: 'light' },
  { width: 390, height: 844, scheme: 'dark' },
];
/** Who looks at what; a function finds the address on the page before. */
const first = (selector) => async (page) => {
  const links = page.locator(selector);
  return (await links.count()) > 0 ? links.first().getAttribute('href') : undefined;
};
const TOURS = {
  'bella.business': ['/missions', first('td a[href^="/missions/"]'), '/missions/new', '/library', '/nowhere'],
  'bruno.brand': ['/inbox', first('td a[href^="/inbox/"]')],
  'olivia.officer': ['/policies', first('td a[href^="/policies/"]'), '/policies/rulebook', '/policies/try', '/settings?tab=brand'],
  'ada.auditor': ['/audit', first('td a[href^="/audit/"]')],
  'adam.admin': ['/settings?tab=feeds', '/settings?tab=channels'],
};

async function settled(page) {
  await page.locator('h1').first().waitFor();
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached', timeout: 15_000 });
  await page.locator('[data-live=live]').waitFor({ timeout: 15_000 });
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
    if (path) await look(page, faults, path, `${size.width}-${user.split('.')[0]}-${index}`);
    else step(`${user}: nothing listed to open`);
  }
  await context.close();
  return faults.map((fault) => `${size.width} ${user}: ${fault}`);
}

await run(async () => {
  const browser = await launch();
  try {
    const faults = [];
    for (const size of SIZES) {
      for (const [user, stops] of Object.entries(TOURS)) faults.push(...(await tour(browser, user, stops, size)));
    }
    if (faults.length > 0) throw new Error(`${faults.length} faults\n${[...new Set(faults)].join('\n')}`);
  } finally {
    await browser.close();
  }
});
