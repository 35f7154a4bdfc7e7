// Builds the web client for Maven: installs packages when the lock file is newer than they are, builds when a source is newer than the last build,
// and lays the result where the gateway serves it from.
//   node web.mjs package <folder to serve from>
//   node web.mjs check
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'web');
const generated = new Set(['node_modules', 'dist', 'coverage', '.vite', 'test']);
const installed = join(web, 'node_modules', '.package-lock.json');
const built = join(web, 'node_modules', '.last-build');

function npm(...parameters) {
  const { status, error } = spawnSync('npm', parameters, { cwd: web, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) {
    console.error(`cannot run npm (${error.message}); install Node.js 20.19 or newer`);
  }
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

function changed(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

function newest(folder, entries = readdirSync(folder)) {
  return entries
    .map((name) => join(folder, name))
    .reduce((latest, path) => Math.max(latest, changed(path), statSync(path).isDirectory() ? newest(path) : 0), 0);
}

function install() {
  if (changed(installed) < changed(join(web, 'package-lock.json'))) {
    npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
  }
}

function build() {
  const sources = newest(web, readdirSync(web).filter((name) => !generated.has(name)));
  if (changed(built) < Math.max(sources, changed(installed)) || !existsSync(join(web, 'dist', 'index.html'))) {
    npm('run', 'build');
    writeFileSync(built, '');
  }
}

const [task, target] = process.argv.slice(2);
install();
if (task === 'package' && target) {
  build();
  rmSync(target, { recursive: true, force: true });
  cpSync(join(web, 'dist'), target, { recursive: true });
} else if (task === 'check') {
  npm('run', 'check');
  npm('test');
} else {
  console.error('usage: node web.mjs package <folder> | check');
  process.exit(2);
}
