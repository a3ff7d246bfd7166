// An officer reads what is in force, and tries a rule's own examples on the server.
import assert from 'node:assert/strict';
import { launch } from './browser.mjs';
import { openPage, run, shoot, signIn, step } from './stage.mjs';

const RULE = 'No product cures a disease';

async function narrowsTheList(page) {
  const rows = page.getByRole('row');
  await rows.nth(20).waitFor();
  const all = await rows.count();
  await page.getByRole('combobox', { name: 'Owner' }).selectOption('Legal');
  await page.getByRole('combobox', { name: 'Severity' }).selectOption('CRITICAL');
  await page.waitForFunction((before) => document.querySelectorAll('tr').length < before, all);
  const owners = await page.locator('td[data-label=Owner]').allTextContents();
  assert.ok(owners.length > 0 && owners.every((owner) => owner === 'Legal'), owners.join(', '));
}

/** When it fires, what follows, on what ground: in words, without the notation. */
async function readsTheRule(page) {
  await page.getByRole('link', { name: RULE }).click();
  await page.getByRole('heading', { level: 1, name: RULE }).waitFor();
  const said = await page.locator('#main').innerText();
  for (const words of ['When it fires', 'There is a finding', 'The content is blocked', 'This fails', 'In force']) {
    assert.ok(said.includes(words), `"${words}" is missing`);
  }
  assert.match((await page.locator('dd a[href^="http"]').first().getAttribute('href')) ?? '', /^https:/);
  await shoot(page, 'rule', { whole: true });
}

async function tries(page, example, outcome) {
  await page.getByRole('region', { name: example }).getByRole('link', { name: 'Try this example' }).click();
  await page.getByRole('button', { name: 'Decide' }).click();
  await page.getByText(outcome).waitFor({ timeout: 60_000 });
  await page.getByTestId('decision').waitFor();
  await shoot(page, `rule-${example.toLowerCase().replaceAll(' ', '-')}`, { whole: true });
}

await run(async () => {
  const browser = await launch();
  try {
    const { page, faults } = await openPage(browser);
    await signIn(page, 'olivia.officer', '/rules');
    await narrowsTheList(page);
    await readsTheRule(page);
    step('found a rule and read it');

    await tries(page, 'This fails', 'The rule fired on this text');
    await page.locator('mark').first().waitFor();
    await page.getByRole('link', { name: 'Back to the rule' }).click();
    await tries(page, 'This passes', 'The rule did not fire on this text');
    step('its examples fail and pass on the server as it says');

    await page.getByRole('link', { name: 'Rules in force' }).first().click();
    await page.getByRole('link', { name: 'Rulebook', exact: true }).first().click();
    await page.getByText(/^sha256:[0-9a-f]{64}$/).waitFor();
    await page.getByRole('grid', { name: 'Thresholds' }).waitFor();
    step('the rulebook in force, with its revision and thresholds');
    if (faults.length > 0) throw new Error(`faults of the pages:\n${faults.join('\n')}`);
  } finally {
    await browser.close();
  }
});
