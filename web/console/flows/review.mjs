// What people decide: a review with a change and an approval, a rejection, a blocked brief revised and ended, an idea chosen,
// a mission cancelled; and the author of a brief, who decides none of its reviews.
import assert from 'node:assert/strict';
import { awaitState, openTask, startMission } from './briefs.mjs';
import { launch } from './browser.mjs';
import { ask, confirmTwice, holdsTheKeyboard } from './dialogs.mjs';
import { openPage, run, shoot, signIn, step } from './stage.mjs';

const PATIENCE_MS = 120_000;
const CLAIM = 'Proven by science';
const CURE = 'Our tea cures diabetes';
const INSTEAD = 'Our tea tastes of lemon';
const mark = new Date().toISOString().slice(11, 19);
const TOPICS = {
  changed: `A calm evening tea ${mark}`,
  rejected: `A tea for the office ${mark}`,
  revised: `A tea for guests ${mark}`,
  ended: `A tea against illness ${mark}`,
  chosen: `A tea garden in town ${mark}`,
  cancelled: `A tea that waits ${mark}`,
};

async function confirm(page, button, name, route = '/review') {
  const dialog = await ask(page, button);
  const said = await dialog.textContent();
  await shoot(page, `review-${button.toLowerCase().replaceAll(' ', '-')}`);
  await confirmTwice(page, name, route);
  await page.getByText('This task is done').waitFor();
  return said;
}

/** Content, marked findings, the rules with their legal ground: all that the reviewer needs. */
async function showsTheMaterial(page) {
  const post = page.getByRole('article', { name: 'Version 1' });
  await post.locator('mark', { hasText: CLAIM }).first().waitFor();
  await post.locator('img').first().waitFor();
  const decision = page.getByTestId('decision');
  await decision.locator('[data-verdict=REVIEW]').waitFor();
  assert.ok((await decision.locator('.fired a[href^="http"]').count()) > 0, 'no rule names its legal basis');
  assert.equal(await decision.locator('.score').count(), 3);
}

/** The version's digest as the page shows it. */
const shownDigest = (page) => page.getByRole('article').first().locator('footer .digest').textContent();

async function sendBack(page) {
  await page.getByRole('button', { name: 'Request changes' }).click();
  await page.getByText('Say what shall change').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'comment');
  await page.locator('#comment').fill(`remove "${CLAIM}"`);
  await holdsTheKeyboard(page, 'Request changes');
  await confirm(page, 'Request changes', 'Send version 1 back');
  assert.ok(await page.evaluate(() => document.activeElement?.textContent?.includes('This task is done')), 'the keyboard was lost');
}

async function approve(page, topic) {
  await openTask(page, topic, PATIENCE_MS);
  await page.getByRole('article', { name: 'Version 2' }).waitFor();
  await page.getByRole('heading', { name: 'What changed' }).waitFor();
  const digest = await shownDigest(page);
  await holdsTheKeyboard(page, 'Approve');
  const said = await confirm(page, 'Approve', 'Approve version 2');
  assert.ok(said.includes(digest) && said.includes('published on'), said);
}

async function reject(page, topic) {
  await openTask(page, topic, PATIENCE_MS);
  await page.locator('#comment').fill('Not for the office.');
  const said = await confirm(page, 'Reject', 'Reject version 1');
  assert.ok(said.includes('Not for the office.') && said.includes('cannot be undone'), said);
}

/** The author sees the review, why it is not theirs, who decides it; and no button that would. */
async function decidesNothing(page, task) {
  await page.goto(new URL(task, page.url()).href);
  await page.getByText('Somebody else decides this').waitFor();
  for (const name of ['Approve', 'Request changes', 'Reject']) {
    assert.equal(await page.getByRole('button', { name, exact: true }).count(), 0, `the author has a button "${name}"`);
  }
  await shoot(page, 'review-author', { whole: true });
}

async function revise(page, topic) {
  await openTask(page, topic, PATIENCE_MS);
  await page.getByTestId('decision').locator('[data-verdict=BLOCK]').waitFor();
  await page.getByRole('button', { name: 'Write it anew' }).click();
  await page.getByText('Say what shall change.').waitFor();
  await page.locator('#instruction').fill(`add "${INSTEAD}"`);
  await shoot(page, 'review-blocked', { whole: true });
  await page.getByRole('button', { name: 'Write it anew' }).click();
  await page.getByText('This task is done').waitFor();
}

async function choose(page, topic) {
  await openTask(page, topic, PATIENCE_MS);
  const second = page.getByRole('article').nth(1);
  const title = await second.getAttribute('aria-label');
  await shoot(page, 'review-ideas', { whole: true });
  await second.getByRole('button', { name: 'Choose this idea' }).click();
  await confirmTwice(page, 'Choose this idea', '/complete');
  await page.getByText('This task is done').waitFor();
  return title;
}

/** Content was made from the idea that was chosen; what the rules make of it is theirs. */
async function followsTheIdea(page, mission, idea) {
  await awaitState(page, mission, ['PUBLISHED', 'WAITING'], PATIENCE_MS);
  await page.getByRole('article', { name: 'Version 1' }).waitFor({ timeout: PATIENCE_MS });
  const chosen = page.locator('.idea-head').filter({ hasText: 'Chosen' });
  assert.ok((await chosen.first().textContent()).includes(idea), `another idea than "${idea}" was taken`);
}

async function cancel(page, mission) {
  await awaitState(page, mission, 'WAITING', PATIENCE_MS);
  await ask(page, 'Cancel the mission');
  await page.getByRole('dialog').locator('#cancel-reason').fill('It is no longer wanted.');
  await confirmTwice(page, 'Cancel the mission', '/cancel');
  await awaitState(page, mission, 'CANCELLED', PATIENCE_MS);
}

await run(async () => {
  const browser = await launch();
  try {
    const [bella, ben, leo] = await Promise.all([openPage(browser), openPage(browser), openPage(browser)]);
    await Promise.all([signIn(bella.page, 'bella.business'), signIn(ben.page, 'ben.business'), signIn(leo.page, 'leo.legal')]);
    const missions = {};
    const brief = async (page, name, more) => (missions[name] = await startMission(page, { topic: TOPICS[name], ...more }));
    await Promise.all([
      brief(ben.page, 'rejected', { keyMessages: [CLAIM] }),
      (async () => {
        await brief(bella.page, 'changed', { keyMessages: [CLAIM, 'A calm evening'] });
        await brief(bella.page, 'ended', { keyMessages: [CURE] });
        await brief(bella.page, 'revised', { keyMessages: [CURE] });
        await brief(bella.page, 'chosen', { chooses: true });
        await brief(bella.page, 'cancelled', { chooses: true });
      })(),
    ]);
    step('six missions started by two authors');

    const review = await openTask(leo.page, TOPICS.changed, PATIENCE_MS);
    await showsTheMaterial(leo.page);
    await shoot(leo.page, 'review-material', { whole: true });
    step('the reviewer sees content, findings, rules and scores');
    await decidesNothing(bella.page, review);
    await decidesNothing(ben.page, await openTask(ben.page, TOPICS.rejected, PATIENCE_MS));
    step('no author decides their own review, not even one who reviews');
    await sendBack(leo.page);
    step('changes requested by keyboard');

    await reject(leo.page, TOPICS.rejected);
    await awaitState(ben.page, missions.rejected, 'REJECTED', PATIENCE_MS);
    await ben.page.getByText('Not for the office.').first().waitFor();
    step('rejected, and the author reads why');

    await approve(leo.page, TOPICS.changed);
    step('the changed version approved, by its digest');

    await revise(bella.page, TOPICS.revised);
    await openTask(bella.page, TOPICS.ended, PATIENCE_MS);
    await confirm(bella.page, 'End the mission', 'End the mission', '/complete');
    const idea = await choose(bella.page, TOPICS.chosen);
    await cancel(bella.page, missions.cancelled);
    step('blocked: one revised, one ended; an idea chosen; a mission cancelled');

    await awaitState(bella.page, missions.ended, 'BLOCKED_ENDED', PATIENCE_MS);
    await followsTheIdea(bella.page, missions.chosen, idea);
    for (const [name, text] of Object.entries({ changed: 'A calm evening', revised: INSTEAD })) {
      await awaitState(bella.page, missions[name], 'PUBLISHED', PATIENCE_MS);
      await bella.page.getByText(text).first().waitFor();
    }
    await shoot(bella.page, 'review-published', { whole: true });
    step('the chosen idea became content; what was approved and what was revised is published');

    const faults = [bella, ben, leo].flatMap(({ faults: found }) => found);
    if (faults.length > 0) throw new Error(`faults of the pages:\n${faults.join('\n')}`);
  } finally {
    await browser.close();
  }
});
