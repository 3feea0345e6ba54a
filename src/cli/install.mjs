// Runs on whatever Node the machine has, before anything is installed: no imports but Node's own, and no TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    `Consulta needs Node 20 or newer, and this is ${process.version}. Get a newer one from https://nodejs.org.`,
  );
  process.exit(1);
}

const lockfile = `${root}package-lock.json`;
const installed = `${root}node_modules/.package-lock.json`;
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lockfile).mtimeMs) {
  console.error('Installing what is missing (once; a minute or two) …');
  // Where NODE_ENV says production, npm would leave out what the tests need, and remove it.
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'The installation failed. What npm said stands above; a second try often helps after a broken connection.',
    );
    process.exit(status ?? 1);
  }
}

// Not for every machine there is a Node that npm installs.
if (major < 24 && !existsSync(`${root}node_modules/.bin/node`)) {
  console.error(
    `Consulta needs Node 24 on such a machine, and this is ${process.version}. Get it from https://nodejs.org.`,
  );
  process.exit(1);
}

// A file that it is given runs on the Node that is installed now: a shell that has begun with another stays with it.
const [file, ...options] = process.argv.slice(2);
if (file !== undefined) process.exit(spawnSync('node', [file, ...options], { stdio: 'inherit' }).status ?? 1);
