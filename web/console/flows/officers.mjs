// An officer who never saw DRL makes a rule, tests it and sends it to another, who approves and activates it.
import assert from 'node:assert/strict';
import { accessibilityFaults } from './axe.mjs';
import { launch } from './browser.mjs';
import { openPage, run, shoot, signIn, step } from './stage.mjs';

const PATIENCE_MS = 60_000;
const mark = Date.now().toString(36);
const POLICY = { id: `tea-promises-${mark}`, title: `Tea promises ${mark}` };
const RULE = `No tea is called a wonder, ${mark}`;
const WRONG = 'Our wondertea is here.';

const field = (within, name) => within.getByRole('textbox', { name });
const saved = (page) => page.locator('[data-save=saved]').waitFor({ timeout: PATIENCE_MS });
const wellFormed = (page) => page.locator('[data-problems="0"]').waitFor({ timeout: PATIENCE_MS });

async function begins(page) {
  await page.goto(`${new URL(page.url()).origin}/policies/new`);
  await page.locator('#new-title').fill(POLICY.title);
  await page.locator('#new-owner').fill('Legal');
  assert.equal(await page.locator('#new-id').inputValue(), POLICY.id);
  await page.getByRole('button', { name: 'Create the draft' }).click();
  await page.waitForURL(new RegExp(`/policies/${POLICY.id}/edit`));
  await page.getByRole('heading', { level: 1, name: POLICY.title }).waitFor();
}

/** Words of a new list are looked for; the problems beside the form say what is missing until nothing is. */
async function writesTheRule(page) {
  await field(page, 'Title').fill(RULE);
  await page.getByRole('button', { name: 'Add a condition' }).click();
  await page.getByRole('menuitem', { name: /^Words in the text/ }).click();
  await page.getByRole('button', { name: 'New word list' }).click();
  await field(page, 'What people read').fill('This word promises too much: ');
  await page.getByRole('button', { name: 'Insert what was found' }).click();
  await page.getByRole('menuitem', { name: /^term: term/ }).click();
  await field(page, 'Legal basis').fill('House policy');
  await page.getByRole('button', { name: 'Add a text that passes' }).click();
  await field(page.getByRole('group', { name: 'This passes' }), 'Text').fill('Our mint tea is here.');
  await page.getByRole('button', { name: 'Add a text that fails' }).click();
  await field(page.getByRole('group', { name: 'This fails' }), 'Text').fill(WRONG);
  await page.getByRole('combobox', { name: 'Part of the policy' }).selectOption({ index: 1 });
  await field(page, 'Name of the list').fill(`wonder-words-${mark}`);
  await field(page, 'Terms, one to a line').fill('wondertea\nmiracletea');
  await page.getByRole('combobox', { name: 'Part of the policy' }).selectOption({ index: 0 });
  await page.getByRole('combobox', { name: 'Choose a word list' }).selectOption(`wonder-words-${mark}`);
  await wellFormed(page);
  await saved(page);
}

/** The same policy as DRL and back: nothing of it is lost. */
async function readsItAsText(page) {
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await page.getByRole('button', { name: 'DRL', exact: true }).click();
  await page.getByText(`@title("${RULE}")`).waitFor({ timeout: PATIENCE_MS });
  await shoot(page, 'officers-drl');
  await page.getByRole('button', { name: 'Form', exact: true }).click();
  assert.equal(await field(page, 'Title').inputValue(), RULE);
}

async function tests(page) {
  await page.getByRole('tab', { name: 'Scenarios' }).click();
  await page.locator('[data-red="0"]').waitFor({ timeout: PATIENCE_MS });
  await page.getByRole('tab', { name: 'Dry run' }).click();
  await page.locator('#try-text').fill(WRONG);
  await page.getByRole('button', { name: 'Try it' }).click();
  await page.getByText('What changes').waitFor({ timeout: PATIENCE_MS });
  await shoot(page, 'officers-tested', { whole: true });
}

async function sends(page) {
  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await page.locator('#submit-reason').fill('The house does not promise wonders.');
  await page.getByRole('dialog').getByRole('button', { name: 'Submit', exact: true }).click();
  await page.waitForURL(new RegExp(`/policies/${POLICY.id}$`), { timeout: PATIENCE_MS });
}

/** The one who wrote none of it reads it, approves it and puts it in force. */
async function approvesAndActivates(page) {
  await page.getByRole('tab', { name: 'To approve' }).click();
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await page.locator('#judge-comment').fill('Agreed with the brand.');
  await page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
  await page.getByRole('button', { name: 'Activate', exact: true }).click({ timeout: PATIENCE_MS });
  await page.locator('#activate-reason').fill('Approved by both of us.');
  await page.getByRole('dialog').getByRole('button', { name: 'Activate now' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached', timeout: PATIENCE_MS });
  await page.getByText('In force', { exact: true }).first().waitFor({ timeout: PATIENCE_MS });
  await shoot(page, 'officers-in-force', { whole: true });
}

await run(async () => {
  const browser = await launch();
  try {
    const { page, faults } = await openPage(browser);
    await signIn(page, 'olivia.officer', '/policies');
    const from = Date.now();
    await begins(page);
    step('began a policy with a blank rule');
    await writesTheRule(page);
    faults.push(...(await accessibilityFaults(page)));
    await shoot(page, 'officers-form', { whole: true });
    step('wrote the rule in the form, until there were no problems');
    await readsItAsText(page);
    step('read it as DRL, and back in the form it was whole');
    await tests(page);
    step('its examples are as expected, and a dry run tells what changes');
    await sends(page);
    step(`sent it for approval after ${Math.round((Date.now() - from) / 1_000)} s`);
    const other = await openPage(browser);
    await signIn(other.page, 'oscar.officer', `/policies/${POLICY.id}`);
    await approvesAndActivates(other.page);
    step(`another officer put it in force after ${Math.round((Date.now() - from) / 1_000)} s`);
    faults.push(...other.faults);
    if (faults.length > 0) throw new Error(`faults of the pages:\n${faults.join('\n')}`);
  } finally {
    await browser.close();
  }
});
