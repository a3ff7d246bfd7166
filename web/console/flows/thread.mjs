// The thread: a brief becomes content, the rules clear it, it is published; the author's browser and an officer's see it move by themselves.
import { awaitState, startMission } from './briefs.mjs';
import { launch } from './browser.mjs';
import { openPage, run, shoot, signIn, step } from './stage.mjs';

const PATIENCE_MS = 120_000;
const topic = `Autumn tea ${new Date().toISOString().slice(11, 19)}`;

/** An empty brief is sent back with what is missing. */
async function saysWhatIsMissing(page) {
  await page.getByRole('link', { name: 'New brief' }).first().click();
  await page.getByRole('button', { name: 'Start the mission' }).click();
  await page.getByText('Choose at least one channel.').waitFor();
  await shoot(page, 'thread-brief', { whole: true });
}

const rowOf = (page) => page.getByRole('row').filter({ hasText: topic });

await run(async () => {
  const browser = await launch();
  try {
    const [author, officer] = await Promise.all([openPage(browser), openPage(browser)]);
    await Promise.all([signIn(author.page, 'bella.business'), signIn(officer.page, 'olivia.officer', '/missions')]);
    for (const { page } of [author, officer]) await page.locator('[data-live=live]').waitFor();
    step('two browsers signed in, live');

    await saysWhatIsMissing(author.page);
    const mission = await startMission(author.page, { topic, paid: true });
    await rowOf(officer.page).waitFor();
    step(`mission started: ${mission}; it appeared in the other browser`);

    await awaitState(author.page, mission, 'PUBLISHED', PATIENCE_MS);
    await author.page.getByRole('link', { name: 'Open the post' }).waitFor();
    await rowOf(officer.page).locator('[data-state=PUBLISHED]').waitFor();
    step('published, seen in both without a reload');
    await shoot(author.page, 'thread-published', { whole: true });

    const faults = [author, officer].flatMap(({ faults: found }) => found);
    if (faults.length > 0) throw new Error(`faults of the pages:\n${faults.join('\n')}`);
  } finally {
    await browser.close();
  }
});
