#!/usr/bin/env node
// What `npx consulta` starts, on whatever Node the machine has: no imports but Node's own, nothing newer than Node 20.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const needed = 24;
const [major] = process.versions.node.split('.').map(Number);

/** Node as an optional dependency, which npm installs where there is one for the machine. */
function installedNode() {
  const name = process.platform === 'win32' ? 'node-win' : `node-${process.platform}`;
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve(`${name}-${process.arch}/package.json`));
    const file = path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

const node = major >= needed ? process.execPath : installedNode();
if (node === null) {
  console.error(
    `Consulta needs Node ${needed} or newer, and this is ${process.version}. Get a newer one from https://nodejs.org.`,
  );
  process.exit(1);
}
// A package holds both the compiled command and this file; the repository has no other than the source.
const [compiled, source] = ['../../compiled/src/cli/consulta.js', 'consulta.ts'].map((each) =>
  fileURLToPath(new URL(each, import.meta.url)),
);
const file = existsSync(compiled) ? compiled : source;
const child = spawn(node, [file, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(`Node could not be started from ${node}: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code, signal) => {
  if (signal === null) process.exit(code);
  // Whoever called sees how the command ended.
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
