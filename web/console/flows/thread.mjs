// The thread: a brief becomes content, a person clears it, it is published; the first browser sees the end by itself.
import { launch } from './browser.mjs';
import { openPage, run, shoot, signIn, step } from './stage.mjs';

/** Who reviews which stage. */
const REVIEWERS = { brand: 'bruno.brand', compliance: 'cora.compliance', legal: 'leo.legal', market: 'mia.market' };
const PATIENCE_MS = 120_000;
const ENDED = '[data-state=PUBLISHED], [data-state=REJECTED], [data-state=BLOCKED_ENDED], [data-state=FAILED]';

async function startMission(page, topic) {
  await page.getByRole('link', { name: 'New brief' }).first().click();
  await page.getByRole('button', { name: 'Start the mission' }).click();
  await page.getByText('Choose at least one channel.').waitFor();
  await page.locator('#brief-topic').fill(topic);
  await page.locator('#brief-audience').fill('Tea drinkers between 25 and 45');
  await page.locator('#brief-goal').fill('More guests on weekday mornings');
  await page.locator('#channel-mastodon').check();
  await page.locator('#brief-paid').check();
  await shoot(page, 'thread-brief', { whole: true });
  await page.getByRole('button', { name: 'Start the mission' }).click();
  await page.waitForURL(/\/missions\/[0-9a-f-]{36}/);
  await page.getByRole('heading', { level: 1, name: topic }).waitFor();
}

/** One reviewer decides what is open for this mission's topic; false when nothing is. */
async function approve(browser, stage, topic) {
  const { page, context, faults } = await openPage(browser);
  await signIn(page, REVIEWERS[stage], '/inbox');
  await page.getByRole('link', { name: topic }).first().click();
  await page.getByRole('heading', { level: 1, name: topic }).waitFor();
  await page.getByRole('button', { name: 'Claim' }).click();
  await page.getByRole('button', { name: 'Release' }).waitFor();
  await shoot(page, `thread-review-${stage}`, { whole: true });
  await page.getByLabel('Comment').fill(`Fine for ${stage}.`);
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^Approve version/ }).click();
  await page.getByText('This task is done').waitFor();
  await context.close();
  return faults;
}

/** The stage that the mission waits for, read from what its page says. */
async function stageThatWaits(page) {
  const text = (await page.locator('.lead').first().textContent()) ?? '';
  return Object.keys(REVIEWERS).find((stage) => text.includes(`${stage} review`));
}

await run(async () => {
  const browser = await launch();
  try {
    const { page, faults } = await openPage(browser);
    const topic = `Autumn tea ${new Date().toISOString().slice(11, 19)}`;
    await signIn(page, 'bella.business');
    await page.locator('[data-live=live]').waitFor();
    step('signed in, live');
    await startMission(page, topic);
    step(`mission started: ${page.url()}`);
    for (let stages = 0; stages < 6; stages++) {
      await page.locator(`[data-state=WAITING], ${ENDED}`).first().waitFor({ timeout: PATIENCE_MS });
      if (await page.locator(ENDED).count()) break;
      const stage = await stageThatWaits(page);
      if (!stage) throw new Error(`waits for nobody who reviews: ${await page.locator('.lead').first().textContent()}`);
      const said = await page.locator('.lead').first().textContent();
      faults.push(...(await approve(browser, stage, topic)));
      step(`approved by ${stage}`);
      await page.waitForFunction((before) => document.querySelector('.lead')?.textContent !== before, said, { timeout: PATIENCE_MS });
    }
    await page.locator('[data-state=PUBLISHED]').waitFor({ timeout: PATIENCE_MS });
    await page.getByRole('link', { name: 'Open the post' }).waitFor({ timeout: PATIENCE_MS });
    step('published, seen without a reload');
    await shoot(page, 'thread-published', { whole: true });
    if (faults.length > 0) throw new Error(`faults of the pages:\n${faults.join('\n')}`);
  } finally {
    await browser.close();
  }
});
