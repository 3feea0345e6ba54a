import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { repositoryRoot } from '../../../src/build/astro-project.ts';
import { readCheckedContent } from '../../../src/checks/read-checked-content.ts';
import { locales } from '../../../src/language/locale.ts';
import { readSettings } from '../../../src/reader/read-settings.ts';

async function folderFor(t: TestContext): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-init año '));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs `init` away from any terminal. */
const init = (folder: string, ...options: readonly string[]): Promise<{ code: unknown; said: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(repositoryRoot, 'src/cli/init.ts'), ...options],
      { env: { ...process.env, INIT_CWD: folder } },
      (error, stdout, stderr) => resolve({ code: error ? error.code : 0, said: stdout + stderr }),
    );
  });

for (const name of [
  '🐌 & “Quotes” \'x\' "y"',
  'Soporte: preguntas # y más',
  '*no* {a: [b]} | > % @ `',
  'x'.repeat(60),
]) {
  test(`a base called ${name} has that name, and no errors`, async (t) => {
    const folder = await folderFor(t);
    for (const language of locales) {
      const ended = await init(folder, language, '--yes', '--name', name, '--language', language);
      assert.equal(ended.code, 0, ended.said);
      const content = path.join(folder, language, 'content');
      const { site } = await readSettings(content);
      assert.deepEqual([site?.name, site?.defaultLanguage], [name, language]);
      const { problems } = await readCheckedContent(content);
      assert.deepEqual(
        problems.filter(({ severity }) => severity === 'error'),
        [],
      );
    }
  });
}

test('init touches nothing that is there, and says what is', async (t) => {
  const folder = await folderFor(t);
  await writeFile(path.join(folder, 'README.md'), 'mine');
  const ended = await init(folder, '--yes');
  assert.equal(ended.code, 1);
  assert.match(ended.said, /has README\.md already; nothing was written/);
  assert.deepEqual(await readdir(folder), ['README.md']);
  await rm(path.join(folder, 'README.md'));
  const installed = JSON.stringify({ dependencies: { consulta: 'file:../x.tgz' } });
  await writeFile(path.join(folder, 'package.json'), installed);
  assert.equal((await init(folder, '--yes')).code, 0);
  assert.equal(await readFile(path.join(folder, 'package.json'), 'utf8'), installed);
});

test('init says which options are missing where nobody can be asked, and which value is wrong', async (t) => {
  const folder = await folderFor(t);
  for (const [options, says] of [
    [['--name', 'A base'], /Nobody is here to be asked: give --address, --tracker, or --yes/],
    [['--yes', '--name', 'x'.repeat(61)], /from 2 to 60 characters, and this one has 61/],
    [['--yes', '--address', 'example.org'], /--address example\.org is not the address of a host/],
    [['--yes', '--language', 'fr'], /--language is en or es, not fr/],
  ] as const) {
    const ended = await init(folder, ...options);
    assert.equal(ended.code, 1);
    assert.match(ended.said, says);
  }
  assert.deepEqual(await readdir(folder), []);
});

test('a base has the workflow for GitHub Pages, and joins the addresses that two branches have published', async (t) => {
  const folder = await folderFor(t);
  assert.equal((await init(folder, '--yes')).code, 0);
  const read = (file: string) => readFile(path.join(folder, file), 'utf8');
  const workflow = await readFile(path.join(repositoryRoot, 'src/starter/workflows/github-pages.yaml'), 'utf8');
  assert.equal(await read('.github/workflows/pages.yml'), workflow);
  assert.equal(await read('.gitattributes'), 'content/permalinks.lock merge=union\n');
});
