import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { repositoryRoot } from '../../src/build/astro-project.ts';

/** Fails with all that a program has said. */
const runIn = (cwd: string, program: string, ...options: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, INIT_CWD: cwd };
    execFile(program, [...options], { cwd, env }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${program} ${options.join(' ')}\n${stdout}${stderr}`));
      else resolve(stdout + stderr);
    });
  });

test('a package begins, checks, builds, copies and searches a base, and leaves nothing in the repository', async (t) => {
  const base = await mkdtemp(path.join(os.tmpdir(), 'consulta-paquete ñ '));
  t.after(() => rm(base, { recursive: true, force: true }));
  await runIn(repositoryRoot, 'npm', 'pack', '--pack-destination', base, '--silent');
  for (const left of ['compiled', 'compiled.building']) assert.ok(!existsSync(path.join(repositoryRoot, left)), left);
  const [tarball = ''] = await readdir(base);
  // The packages of the repository stand for what npm would install, which needs a network.
  const packages = path.join(base, 'node_modules');
  await mkdir(packages);
  for (const name of await readdir(path.join(repositoryRoot, 'node_modules')))
    if (!name.startsWith('.'))
      await symlink(path.join(repositoryRoot, 'node_modules', name), path.join(packages, name));
  await runIn(packages, 'tar', 'xzf', path.join(base, tarball));
  await runIn(packages, 'mv', 'package', 'consulta');
  await rm(path.join(base, tarball));
  const bin = path.join(packages, 'consulta/src/cli/bin.mjs');
  const consulta = (...options: readonly string[]): Promise<string> => runIn(base, process.execPath, bin, ...options);

  assert.match(await consulta('--version'), /^\d+\.\d+\.\d+\n$/);
  await consulta('init', '--yes', '--name', 'Ayuda: «ñ»');
  assert.match(await consulta('new', 'faq', 'a-guide'), /run npx consulta check/);
  assert.match(await consulta('check'), /^0 errors/m);
  assert.match(await consulta('build'), /^The site is in dist\.$/m);
  assert.match(await consulta('mirror'), /mirror[/\\].*\.zip/);
  await consulta('search', 'password');
  assert.ok(existsSync(path.join(base, 'dist/es/index.html')));
  await assert.rejects(consulta('biuld'), /Did you mean build\?/);
  assert.deepEqual((await readdir(path.join(packages, 'consulta'))).sort(), [
    '.github',
    'LICENSE',
    'README.md',
    'compiled',
    'package.json',
    'src',
  ]);
});
