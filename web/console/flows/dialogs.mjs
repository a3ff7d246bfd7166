// What every dialog that asks before a step owes the keyboard.
import assert from 'node:assert/strict';
import { accessibilityFaults } from './axe.mjs';

const focused = (page) => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.getAttribute('aria-label'));
const insideDialog = (page) => page.evaluate(() => Boolean(document.activeElement?.closest('[role=dialog]')));

/** Opens the dialog by keyboard; resolves to it once the keyboard is inside. */
export async function ask(page, button) {
  await page.getByRole('button', { name: button, exact: true }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('[role=dialog]'));
  return dialog;
}

/** Tab never leaves the dialog, Escape closes it, and the keyboard is back on the button that opened it. */
export async function holdsTheKeyboard(page, button) {
  const dialog = await ask(page, button);
  const stops = await dialog.locator('button, textarea, input, a[href]').count();
  for (let i = 0; i <= stops; i++) {
    await page.keyboard.press('Tab');
    assert.ok(await insideDialog(page), `Tab ${i + 1} left the dialog of "${button}"`);
  }
  await page.keyboard.press('Shift+Tab');
  assert.ok(await insideDialog(page), `Shift+Tab left the dialog of "${button}"`);
  const described = await dialog.evaluate((element) => {
    const words = (name) => document.getElementById(element.getAttribute(name) ?? '')?.textContent ?? '';
    return { title: words('aria-labelledby'), body: words('aria-describedby'), modal: element.getAttribute('aria-modal') };
  });
  assert.ok(described.title.endsWith('?') && described.body.length > 40 && described.modal === 'true', JSON.stringify(described));
  assert.deepEqual(await accessibilityFaults(page, '[role=dialog]'), []);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.waitForFunction((name) => document.activeElement?.textContent?.trim() === name, button).catch(async () => {
    throw new Error(`after Escape the keyboard is on "${await focused(page)}", not on "${button}"`);
  });
}

/** Presses a dialog's last word twice at once: the server must hear of it once. */
export async function confirmTwice(page, name, route) {
  const sent = [];
  const listen = (request) => request.method() === 'POST' && request.url().endsWith(route) && sent.push(request.url());
  page.on('request', listen);
  await page.getByRole('dialog').getByRole('button', { name }).dblclick();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  page.off('request', listen);
  assert.equal(sent.length, 1, `two clicks on "${name}" were sent ${sent.length} times`);
}
