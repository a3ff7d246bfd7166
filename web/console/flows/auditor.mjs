// An auditor reads what is in force, who brought it, and the story of a policy; and is offered nothing that changes it.
import assert from 'node:assert/strict';
import { accessibilityFaults } from './axe.mjs';
import { launch } from './browser.mjs';
import { openPage, run, shoot, signIn, step } from './stage.mjs';

const PATIENCE_MS = 30_000;
const CHANGES = ['New policy', 'Edit', 'Activate', 'More', 'Approve', 'Send back', 'Roll back to this', 'Ask for an exception', 'Save the archive'];

async function offersNoChange(page) {
  for (const name of CHANGES) {
    assert.equal(await page.getByRole('button', { name, exact: true }).count(), 0, `an auditor is offered "${name}"`);
  }
}

async function settled(page, faults) {
  await page.locator('#main [aria-busy=true]').first().waitFor({ state: 'detached', timeout: PATIENCE_MS });
  await offersNoChange(page);
  faults.push(...(await accessibilityFaults(page)));
}

/** From the list to a policy, what it says, and each step of its story with its audit record. */
async function readsAPolicy(page, faults) {
  await page.locator('td a[href^="/policies/"]').first().click({ timeout: PATIENCE_MS });
  await page.getByRole('tab', { name: 'What it says' }).waitFor({ timeout: PATIENCE_MS });
  await settled(page, faults);
  await page.getByRole('tab', { name: 'Story' }).click();
  await page.getByRole('link', { name: 'Audit record' }).first().waitFor({ timeout: PATIENCE_MS });
  await settled(page, faults);
  await shoot(page, 'auditor-story', { whole: true });
}

/** What is in force on a day, by whose word; and every activation. */
async function readsTheRulebook(page, faults) {
  await page.getByRole('link', { name: 'Rulebook', exact: true }).first().click();
  await page.getByRole('tab', { name: 'On a day' }).click();
  await page.getByRole('grid', { name: /^Made of/ }).waitFor({ timeout: PATIENCE_MS });
  await settled(page, faults);
  await page.getByRole('tab', { name: 'History' }).click();
  await page.locator('a[href^="/rulebooks/sha256:"]').first().waitFor({ timeout: PATIENCE_MS });
  await settled(page, faults);
  await shoot(page, 'auditor-history', { whole: true });
}

async function readsTheLists(page, faults) {
  for (const place of ['Compliance', 'Exceptions', 'Recalls', 'Shadows', 'Word lists', 'Packs']) {
    await page.getByRole('link', { name: place, exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: place }).waitFor();
    await settled(page, faults);
  }
}

await run(async () => {
  const browser = await launch();
  try {
    const { page, faults } = await openPage(browser);
    await signIn(page, 'ada.auditor', '/policies');
    await readsAPolicy(page, faults);
    step('read a policy and its story');
    await readsTheRulebook(page, faults);
    step('read what is in force on a day and why, and every activation');
    await readsTheLists(page, faults);
    step('read figures, exceptions, recalls, shadows, word lists and packs');
    if (faults.length > 0) throw new Error(`faults of the pages:\n${faults.join('\n')}`);
  } finally {
    await browser.close();
  }
});
