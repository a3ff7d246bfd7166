// node dev/look.mjs SHOTS [PART OF A NAME]: pictures of every page of the running dev server, at two widths, light and dark,
// and what a page must not do: policy violations, errors, axe violations, sideways overflow. Exit code 1 when there is any.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { launch } from '../flows/browser.mjs';
import { idOf, sha256 } from './data/ids.mjs';

const [shots = 'shots', wanted = ''] = process.argv.slice(2);
const base = process.env.BASE_URL ?? 'http://127.0.0.1:26000';
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const PAGES = [
  ['missions', 'bella.business', '/missions'],
  ['missions-filtered', 'bella.business', '/missions?state=FAILED'],
  ['brief', 'bella.business', '/missions/new'],
  ...['pump', 'idea', 'asthma', 'grid', 'hostile', 'quiet'].map((name) => [`mission-${name}`, 'bella.business', `/missions/${idOf(name)}`]),
  ['mission-unknown', 'bella.business', `/missions/${idOf('nothing')}`],
  ['inbox', 'bruno.brand', '/inbox'],
  ['inbox-business', 'bella.business', '/inbox'],
  ['inbox-empty', 'cora.compliance', '/inbox'],
  ['review', 'bruno.brand', `/inbox/${idOf('task-pump')}`],
  ['review-not-mine', 'bella.business', `/inbox/${idOf('task-pump')}`],
  ['blocked', 'bella.business', `/inbox/${idOf('task-asthma')}`],
  ['choose-idea', 'bella.business', `/inbox/${idOf('task-idea')}`],
  ['library', 'olivia.officer', '/library?q=warm'],
  ['library-empty', 'olivia.officer', '/library?q=nothing'],
  ['library-degraded', 'olivia.officer', '/library?q=degraded'],
  ['policies', 'oscar.officer', '/policies'],
  ['policies-none', 'ada.auditor', '/policies?q=nothing'],
  ['policy', 'ada.auditor', '/policies/privacy'],
  ['policy-approval', 'oscar.officer', '/policies/health'],
  ['policy-author', 'olivia.officer', '/policies/health'],
  ['policy-approved', 'oscar.officer', '/policies/ai-marking?tab=versions'],
  ['policy-story', 'ada.auditor', '/policies/health?tab=story'],
  ['policy-comments', 'olivia.officer', '/policies/health?tab=comments'],
  ['policy-scenarios', 'olivia.officer', '/policies/claims?tab=scenarios&version=2'],
  ['policy-difference', 'ada.auditor', '/policies/health/difference?from=1&to=2'],
  ['editor-new', 'olivia.officer', '/policies/new'],
  ...['form', 'grid', 'text'].map((face) => [`editor-${face}`, 'olivia.officer', `/policies/claims/edit?face=${face}`]),
  ['impact-running', 'oscar.officer', `/policies/health?tab=approval&impact=${idOf('impact-running')}`],
  ['compliance', 'olivia.officer', '/compliance'],
  ['exceptions', 'oscar.officer', '/exceptions'],
  ['exceptions-ask', 'oscar.officer', '/exceptions?ask=true'],
  ['recalls', 'ada.auditor', '/recalls'],
  ['recall', 'oscar.officer', `/recalls/${idOf('recall-now')}`],
  ['rulebook-day', 'ada.auditor', '/rulebooks?tab=day&on=2026-11-20'],
  ['rulebook-history', 'oscar.officer', '/rulebooks?tab=history'],
  ['rulebook-servers', 'adam.admin', '/rulebooks?tab=servers'],
  ['revision', 'ada.auditor', `/rulebooks/sha256:${sha256('claims')}`],
  ['shadow', 'oscar.officer', `/shadows/${idOf('shadow')}`],
  ['word-lists', 'ada.auditor', '/word-lists'],
  ['word-list', 'olivia.officer', '/word-lists/miracle-words'],
  ['packs', 'olivia.officer', '/packs'],
  ['policy-unknown', 'olivia.officer', '/policies/no-such'],
  ['rules', 'olivia.officer', '/rules'],
  ['rule', 'olivia.officer', '/rules/health-cure-claim'],
  ['rulebook', 'olivia.officer', '/rulebooks'],
  ['try', 'olivia.officer', '/try'],
  ['processes', 'petra.process', '/processes'],
  ['process', 'bella.business', '/processes/seasonal-pipeline'],
  ['process-deploy', 'petra.process', '/processes/deploy'],
  ['audit', 'ada.auditor', '/audit'],
  ['audit-record', 'ada.auditor', `/audit/${idOf('audit-3')}`],
  ['settings', 'adam.admin', '/settings'],
  ['keys', 'adam.admin', '/settings?tab=keys'],
  ['unknown', 'adam.admin', '/no-such-page'],
];
const VIEWS = [
  { width: 1440, height: 900, scheme: 'light' },
  { width: 1440, height: 900, scheme: 'dark' },
  { width: 390, height: 844, scheme: 'light' },
  { width: 390, height: 844, scheme: 'dark' },
];

async function signedIn(browser, user, { width, height, scheme }) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(base);
  await page.locator(`[id="${user}"]`).click();
  await page.locator('#main h1').waitFor();
  return page;
}

/** What went wrong while the page was open, as lines. */
async function faultsOf(page, act) {
  const faults = [];
  const onError = (error) => faults.push(`ERROR ${error.message}`);
  const onMessage = (message) => message.type() === 'error' && faults.push(`CONSOLE ${message.text().slice(0, 300)}`);
  page.on('pageerror', onError).on('console', onMessage);
  await act().catch((error) => faults.push(`NOT SHOWN ${error.message.split('\n')[0]}`));
  await page.evaluate(fs.readFileSync(axe, 'utf8'));
  const { violations } = await page.evaluate((values) => globalThis.axe.run({ runOnly: { type: 'tag', values } }), RULES);
  violations.forEach(({ id, nodes }) => faults.push(`AXE ${id} (${nodes.length}) ${nodes[0].html.slice(0, 160)}`));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth);
  if (overflow > 0) faults.push(`OVERFLOW ${overflow} px`);
  page.off('pageerror', onError).off('console', onMessage);
  return faults;
}

async function visit(page, at) {
  await page.goto(base + at)
  await page.locator('#main h1').first().waitFor({ timeout: 8_000 });
  await page.waitForFunction(() => !document.querySelector('.pf-v6-c-skeleton, .pf-v6-c-spinner'), { timeout: 5_000 });
}

/** The page scrolls inside its main part: give it all the height it wants before the picture is taken. */
async function shoot(page, { width, height }, name) {
  const tall = await page.evaluate(() => {
    const scrolled = [...document.querySelectorAll('*')].map((element) => element.scrollHeight - element.clientHeight);
    return Math.max(0, ...scrolled.slice(0, 400));
  });
  await page.setViewportSize({ width, height: Math.min(height + tall, 4_000) });
  await page.screenshot({ path: path.join(shots, `${name}.png`) });
  await page.setViewportSize({ width, height });
}

fs.mkdirSync(shots, { recursive: true });
const browser = await launch();
const pages = PAGES.filter(([name]) => name.includes(wanted));
for (const view of VIEWS) {
  const people = new Map();
  for (const [name, user, at] of pages) {
    if (!people.has(user)) people.set(user, await signedIn(browser, user, view));
    const page = people.get(user);
    const label = `${name}-${view.width}-${view.scheme}`;
    const faults = await faultsOf(page, () => visit(page, at));
    await shoot(page, view, label);
    faults.filter((fault) => !(name.endsWith('unknown') && fault.includes('404'))).forEach((fault) => {
      process.exitCode = 1;
      console.log(`${label}: ${fault}`);
    });
  }
  for (const page of people.values()) await page.context().close();
}
await browser.close();
