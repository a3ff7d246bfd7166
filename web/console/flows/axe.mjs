// What axe finds wrong with the accessibility of what is on the screen.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Of the whole page, or of what a selector names; axe looks past its own inline styles: nothing is written into the page. */
export async function accessibilityFaults(page, within) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (selector) => globalThis.axe.run(selector ?? document, { resultTypes: ['violations'] }),
    within,
  );
  return violations.map((found) => `AXE ${found.impact} ${found.id}: ${found.nodes.map((node) => node.target).join(' | ').slice(0, 300)}`);
}
