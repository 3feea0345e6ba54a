import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { repositoryRoot } from '../../../src/build/astro-project.ts';
import { scriptOf } from '../../../src/cli/command.ts';
import { commands } from '../../../src/cli/commands.ts';
import { filesIn } from '../../../src/files/list-files.ts';
import { asInstalled, compile } from '../../../src/package/compile.ts';

const scripts = commands.map(scriptOf);

test('sentences name commands as they are called where the package runs', () => {
  for (const [here, there] of [
    ['npm run check shows them.', 'npx consulta check shows them.'],
    ['npm run translate -- done faq/a', 'npx consulta translate done faq/a'],
    ['npm start -- --port 80; npm run build', 'npx consulta start --port 80; npx consulta build'],
    ['npm run search:eval -- --misses', 'npm run search:eval -- --misses'],
    ['npm run checks; npm test', 'npm run checks; npm test'],
  ] as const)
    assert.equal(asInstalled(here, scripts), there);
});

test('a package has the JavaScript of all that Node runs, which asks for files that are there', async (t) => {
  const parent = await mkdtemp(path.join(os.tmpdir(), 'consulta-package-'));
  t.after(() => rm(parent, { recursive: true, force: true }));
  const folder = path.join(parent, 'compiled');
  await compile(repositoryRoot, folder, scripts);
  const files = await filesIn(folder);
  const compiled = files.filter((file) => /^src\/.*\.js$/.test(file));
  assert.ok(compiled.length > 300);
  const missing = compiled.flatMap((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const asked = text.matchAll(/(?:\bfrom|\bimport|\bimport\(|\bnew URL\()\s*'(?<to>[^']+\.[jt]s)'/g);
    return Array.from(asked, ({ groups: { to = '' } = {} }) => to)
      .filter((to) => /\.ts$/.test(to) || (/^\./.test(to) && !existsSync(path.join(folder, path.dirname(file), to))))
      .map((to) => `${file} → ${to}`);
  });
  assert.deepEqual(missing, []);
  // A second file beside a page would be a second page.
  assert.deepEqual(
    files.filter((file) => /^src\/pages\/.*\.js$/.test(file)),
    [],
  );
  for (const script of scripts) assert.ok(files.includes(`src/cli/${script}.js`), script);
  const spoken = files.filter((file) => /^src\/(?:language|cli|review)\//.test(file));
  for (const file of spoken)
    assert.doesNotMatch(readFileSync(path.join(folder, file), 'utf8'), /npm run (?:check|build|translate)\b/, file);
});
