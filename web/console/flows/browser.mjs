// The browser of the flows: CHROMIUM (a path), else /usr/bin/chromium, else the one that @sparticuz/chromium carries. BROWSER_ARGS adds arguments (a JSON array).
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

const NO_BROWSER = 77;
// Not the arguments that @sparticuz/chromium proposes: those turn web security off, and with it what is tested here.
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const MORE = JSON.parse(process.env.BROWSER_ARGS ?? '[]');

async function executable() {
  const found = [process.env.CHROMIUM, '/usr/bin/chromium'].find((file) => file && fs.existsSync(file));
  if (found) return found;
  process.env.TMPDIR = path.join(os.homedir(), '.cache', 'agentos-flows');
  fs.mkdirSync(process.env.TMPDIR, { recursive: true, mode: 0o700 });
  const { default: carried } = await import('@sparticuz/chromium');
  return carried.executablePath();
}

/** A browser; ends the process with 77 where none can be started. */
export async function launch() {
  try {
    return await chromium.launch({ executablePath: await executable(), headless: true, args: [...ARGUMENTS, ...MORE] });
  } catch (error) {
    console.error(`no browser: ${error.message}`);
    return process.exit(NO_BROWSER);
  }
}
