// node build.mjs OUT: what Maven runs. Installs when the lock changed, builds when a source changed.
// node build.mjs OUT --test=false: runs the tests when a source changed; --test=true (Maven's skipTests) does nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const OPENAPI = '../src/main/resources/META-INF/openapi.yaml';
const INSTALL = ['package.json', 'package-lock.json', '.npmrc'];
const SOURCES = [...INSTALL, 'src', 'public', 'index.html', 'tsconfig.json', 'vite.config.ts', 'eslint.config.js', 'build.mjs', OPENAPI];
const GENERATED = path.join('src', 'shared', 'api', 'schema.d.ts');
const INSTALLED = path.join('node_modules', '.agentos-lock');

function filesUnder(root) {
  if (!fs.statSync(root).isDirectory()) return [root];
  return fs.readdirSync(root).sort().flatMap((name) => filesUnder(path.join(root, name)));
}

function digest(roots) {
  const hash = createHash('sha256').update(process.version);
  for (const file of roots.flatMap(filesUnder).filter((name) => name !== GENERATED)) {
    hash.update(`${file.replaceAll('\\', '/')}\0`).update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

const recorded = (mark) => (fs.existsSync(mark) ? fs.readFileSync(mark, 'utf8') : '');

function npm(...args) {
  const ended = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (ended.status !== 0) process.exit(ended.status ?? 1);
}

function once(mark, roots, task) {
  const now = digest(roots);
  if (recorded(mark) === now) return false;
  task();
  fs.mkdirSync(path.dirname(mark), { recursive: true });
  fs.writeFileSync(mark, now);
  return true;
}

const [out, mode = ''] = process.argv.slice(2);
if (mode === '--test=true') process.exit(0); // Maven's skipTests
once(INSTALLED, INSTALL, () => npm('ci'));
if (mode) {
  once(`${out}.tested`, SOURCES, () => npm('test', '--silent'));
} else {
  if (!fs.existsSync(path.join(out, 'index.html'))) fs.rmSync(`${out}.built`, { force: true });
  const built = once(`${out}.built`, SOURCES, () => {
    for (const step of ['generate', 'lint', 'typecheck']) npm('run', '--silent', step);
    npm('run', '--silent', 'build', '--', '--outDir', out, '--emptyOutDir', '--logLevel', 'warn');
  });
  console.log(built ? 'console: built' : 'console: unchanged');
}
