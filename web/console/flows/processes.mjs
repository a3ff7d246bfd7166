// Another way to work: an analyst deploys a model, a business user briefs for it and handles its task, the mission ends as the model says.
import assert from 'node:assert/strict';
import { awaitState, fillBrief, openTask } from './briefs.mjs';
import { launch } from './browser.mjs';
import { openPage, run, shoot, signIn, step } from './stage.mjs';

const PATIENCE_MS = 120_000;
const mark = new Date().toISOString().slice(11, 19).replaceAll(':', '');
const id = `signed-off-${mark}`;
const topic = `A tea with a sign-off ${mark}`;
const MODEL = `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:agentos="https://agentos.org/bpmn" id="d" targetNamespace="https://example.org/processes">
  <bpmn:process id="${id}" name="Draft with a sign-off ${mark}" isExecutable="true">
    <bpmn:startEvent id="s"/>
    <bpmn:callActivity id="idea" name="Find an idea" calledElement="idea-selection"/>
    <bpmn:serviceTask id="create-content" name="Create content" agentos:work="create-content"/>
    <bpmn:userTask id="sign-off" name="Sign off" agentos:roles="business-user"/>
    <bpmn:exclusiveGateway id="signed" default="no"/>
    <bpmn:endEvent id="kept" name="Kept as a draft"/>
    <bpmn:sequenceFlow id="f1" sourceRef="s" targetRef="idea"/>
    <bpmn:sequenceFlow id="f2" sourceRef="idea" targetRef="create-content"/>
    <bpmn:sequenceFlow id="f3" sourceRef="create-content" targetRef="sign-off"/>
    <bpmn:sequenceFlow id="f4" sourceRef="sign-off" targetRef="signed"/>
    <bpmn:sequenceFlow id="no" sourceRef="signed" targetRef="create-content"/>
    <bpmn:sequenceFlow id="yes" sourceRef="signed" targetRef="kept">
      <bpmn:conditionExpression>approved = true</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
  </bpmn:process>
</bpmn:definitions>`;

/** A model without a role is told so at its element; the mended one goes in. */
async function deploys(page) {
  await page.getByRole('link', { name: 'Deploy a model' }).first().click();
  await page.locator('textarea').first().fill(MODEL.replace(' agentos:roles="business-user"', ''));
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByText('It can be deployed once these are named').waitFor();
  await page.getByRole('row').filter({ hasText: 'sign-off' }).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Deploy', exact: true }).count(), 0);
  await shoot(page, 'processes-unbound', { whole: true });

  await page.locator('textarea').first().fill(MODEL);
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByRole('button', { name: 'Deploy', exact: true }).click();
  await page.getByText('It is deployed').waitFor();
  await shoot(page, 'processes-deployed', { whole: true });
}

/** From the process's own page to a mission of it. */
async function briefs(page) {
  await page.getByRole('link', { name: 'Processes' }).first().click();
  await page.getByRole('link', { name: `Draft with a sign-off ${mark}` }).click();
  await page.getByRole('link', { name: 'New brief for this process' }).click();
  await page.getByText(`This brief follows the process "${id}".`).waitFor();
  return fillBrief(page, { topic });
}

async function signsOff(page) {
  const task = await openTask(page, topic, PATIENCE_MS);
  await page.locator('#values').fill('approved');
  await page.getByRole('button', { name: 'Complete' }).click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'values');
  await shoot(page, 'processes-task', { whole: true });
  await page.locator('#values').fill('approved = true');
  await page.getByRole('button', { name: 'Complete' }).click();
  await page.getByText('This task is done').waitFor();
  return task;
}

await run(async () => {
  const browser = await launch();
  try {
    const [petra, bella] = await Promise.all([openPage(browser), openPage(browser)]);
    await Promise.all([signIn(petra.page, 'petra.process'), signIn(bella.page, 'bella.business')]);

    await deploys(petra.page);
    step('deployed, after the model was told what it lacks');
    const mission = await briefs(bella.page);
    await signsOff(bella.page);
    step('briefed for it, and its task done');
    await awaitState(bella.page, mission, 'COMPLETED', PATIENCE_MS);
    await shoot(bella.page, 'processes-completed', { whole: true });
    step('the mission ended as the model says');

    const faults = [petra, bella].flatMap(({ faults: found }) => found);
    if (faults.length > 0) throw new Error(`faults of the pages:\n${faults.join('\n')}`);
  } finally {
    await browser.close();
  }
});
