// What a business user does with a brief.

/** Opens a new brief, fills it in and starts its mission; resolves to the mission's address. */
export async function startMission(page, brief) {
  await page.getByRole('link', { name: 'Mission Control' }).first().click();
  await page.getByRole('link', { name: 'New brief' }).first().click();
  return fillBrief(page, brief);
}

/** Fills in the brief that is open and starts its mission; resolves to the mission's address. */
export async function fillBrief(page, { topic, keyMessages = [], chooses = false, paid = false }) {
  await page.locator('#brief-topic').fill(topic);
  await page.locator('#brief-audience').fill('Tea drinkers between 25 and 45');
  await page.locator('#brief-goal').fill('More guests on weekday mornings');
  await page.locator('#channel-mastodon').check();
  await page.locator('#brief-keyMessages').fill(keyMessages.join('\n'));
  if (chooses) await page.locator('#idea-person').check();
  if (paid) await page.locator('#brief-paid').check();
  await page.getByRole('button', { name: 'Start the mission' }).click();
  await page.waitForURL(/\/missions\/[0-9a-f-]{36}/);
  await page.getByRole('heading', { level: 1, name: topic }).waitFor();
  return new URL(page.url()).pathname;
}

/** Opens the task that waits for this person on a topic, once it is in the inbox. */
export async function openTask(page, topic, timeout) {
  await page.getByRole('link', { name: 'Inbox' }).first().click();
  await page.getByRole('link', { name: topic }).first().click({ timeout });
  await page.getByRole('heading', { level: 1, name: topic }).waitFor();
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  return new URL(page.url()).pathname;
}

/** Waits on a mission's page until the mission is in one of some states; what it says is live. */
export async function awaitState(page, mission, states, timeout) {
  if (new URL(page.url()).pathname !== mission) {
    await page.evaluate((to) => history.pushState(null, '', to), mission);
    await page.reload();
  }
  const wanted = [states].flat().map((state) => `[data-state=${state}]`);
  await page.locator(wanted.join()).first().waitFor({ timeout });
}
