import assert from 'node:assert/strict';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { Problems } from '../../src/schema/problem.ts';
import { type Changes, replacing, withContent } from '../fixtures/content-builder.ts';
import { fixtureSite, quietBuild, temporaryFolder } from './fixture-site.ts';
import { contentOf } from './site-files.ts';
import { wrongContent } from './wrong-content.ts';

/** A copy of a good site, alone in its folder. */
async function goodOutput(): Promise<string> {
  const folder = path.join(temporaryFolder(), 'site');
  await cp((await fixtureSite()).folder, folder, { recursive: true });
  return folder;
}

async function failingBuild(changes: Changes, outFolder: string): Promise<unknown> {
  const before = await contentOf(outFolder);
  const error = await withContent(changes, (contentFolder) =>
    quietBuild({ contentFolder, outFolder, siteAddress: null }).then(
      () => null,
      (reason: unknown) => reason,
    ),
  );
  assert.ok(error instanceof Error, 'The build did not fail.');
  assert.deepEqual(await contentOf(outFolder), before);
  assert.deepEqual(await readdir(path.dirname(outFolder)), ['site']);
  return error;
}

test('wrong content stops the build with all problems at once, and the last good output stands', async () => {
  const error = await failingBuild(wrongContent, await goodOutput());
  assert.ok(error instanceof Problems);
  const found = error.problems.map(({ file, code }) => `${file} ${code}`);
  for (const expected of [
    'faq/set-up-mail/es.mdx heading-id-missing',
    'tickets/101/en.mdx ticket-not-closed',
    'topics.yaml topic-twice',
  ])
    assert.ok(found.includes(expected), `${expected} is not among ${found.join(', ')}`);
  assert.ok(error.problems.every(({ severity }) => severity === 'error'));
});

test('a text that cannot be read does not hide dead links elsewhere', async () => {
  const error = await failingBuild(
    {
      'tickets/102/es.mdx': replacing('status: closed', 'status: new'),
      'tickets/101/en.mdx': replacing('(ticket:102)', '(ticket:999)'),
    },
    await goodOutput(),
  );
  assert.ok(error instanceof Problems);
  assert.deepEqual(
    error.problems.map(({ file, code }) => `${file} ${code}`),
    ['tickets/101/en.mdx link-target-missing', 'tickets/102/es.mdx ticket-not-closed'],
  );
});

test('a guide whose own code fails stops the build too, and the last good output stands', async () => {
  const error = await failingBuild(
    {
      'faq/set-up-mail/en.mdx': replacing(
        'Most programs',
        `{(() => { throw new Error('no such port'); })()} Most programs`,
      ),
    },
    await goodOutput(),
  );
  assert.match(String(error), /no such port/);
});

test('a build never replaces a folder that it did not write', async () => {
  const folder = path.join(temporaryFolder(), 'site');
  await mkdir(folder);
  await writeFile(path.join(folder, 'index.html'), '<h1>My page</h1>');
  const error = await failingBuild({}, folder);
  assert.ok(error instanceof Problems);
  assert.deepEqual(
    error.problems.map(({ code }) => code),
    ['output-folder-in-use'],
  );
  assert.equal(await readFile(path.join(folder, 'index.html'), 'utf8'), '<h1>My page</h1>');
});
