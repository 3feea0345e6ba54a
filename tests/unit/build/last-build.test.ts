import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { keptPagesOf } from '../../../src/build/astro-project.ts';
import { nameOwner, sweepKept } from '../../../src/build/forget-kept.ts';
import { LastBuild } from '../../../src/build/last-build.ts';
import { forgetValues } from '../../../src/files/kept-values.ts';
import { filesIn } from '../../../src/files/list-files.ts';
import { writeWrittenFiles } from '../../../src/files/written-files.ts';
import type { EntryText } from '../../../src/mdx/entry-text.ts';

const code = 'c'.repeat(64);

/** A content folder, and a site that a build has just written. */
async function builtProject(t: TestContext) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'last-build-'));
  const project = {
    contentFolder: path.join(folder, 'content'),
    outFolder: path.join(folder, 'site'),
    siteAddress: null,
  };
  t.after(() => rm(path.dirname(keptPagesOf(project)), { recursive: true, force: true }));
  t.after(() => rm(folder, { recursive: true, force: true }));
  await mkdir(project.contentFolder);
  await mkdir(project.outFolder);
  await writeFile(path.join(project.outFolder, 'index.html'), 'page');
  await writeWrittenFiles(project.outFolder, new Map([['index.html', '0'.repeat(64)]]));
  const write = (file: string, text: string) => writeFile(path.join(project.contentFolder, file), text);
  await write('site.yaml', 'name: One');
  return { project, write, isAsBuilt: async () => (await (await LastBuild.open(project, code)).warnings()) !== null };
}

test('what is edited while a build runs is built by the next one', async (t) => {
  const { project, write, isAsBuilt } = await builtProject(t);
  const build = await LastBuild.open(project, code);
  await write('site.yaml', 'name: Two');
  await build.keep([], []);
  assert.equal(await isAsBuilt(), false);
  await (await LastBuild.open(project, code)).keep([], []);
  assert.equal(await isAsBuilt(), true);
});

test('the list of permalinks that a build writes is no edit, and one that somebody changes is', async (t) => {
  const { project, write, isAsBuilt } = await builtProject(t);
  const build = await LastBuild.open(project, code);
  await write('permalinks.lock', 'faq/one');
  await build.keep([], []);
  assert.equal(await isAsBuilt(), true);
  await write('permalinks.lock', '');
  assert.equal(await isAsBuilt(), false);
});

test('links of editors are nothing, those to folders are followed, and a name that is refused is seen', async (t) => {
  const { project, write, isAsBuilt } = await builtProject(t);
  const inContent = (name: string) => path.join(project.contentFolder, name);
  await mkdir(inContent('faq'));
  await symlink('faq', inContent('tickets'));
  await (await LastBuild.open(project, code)).keep([], []);
  await symlink('somebody@host.1', inContent('.#site.yaml'));
  assert.equal(await isAsBuilt(), true);
  await write('faq/one', 'text');
  assert.equal(await isAsBuilt(), false);
  await (await LastBuild.open(project, code)).keep([], []);
  await symlink('nowhere', inContent('lost'));
  assert.equal(await isAsBuilt(), false);
});

test('a site whose texts have code is built each time, since code may import anything', async (t) => {
  const { project, isAsBuilt } = await builtProject(t);
  await (await LastBuild.open(project, code)).keep([], [{ kind: 'faq', prose: null } as EntryText]);
  assert.equal(await isAsBuilt(), false);
});

test('a build says when what was kept has been taken away since it began', async (t) => {
  const { project } = await builtProject(t);
  const build = await LastBuild.open(project, code);
  await forgetValues(keptPagesOf(project));
  assert.equal(await build.keep([], []), false);
});

test('a page of the output that was edited is built again, whatever time its file is given', async (t) => {
  const { project, isAsBuilt } = await builtProject(t);
  await (await LastBuild.open(project, code)).keep([], []);
  const page = path.join(project.outFolder, 'index.html');
  const { atime, mtime } = await stat(page);
  await utimes(page, atime, mtime);
  await (await LastBuild.open(project, code)).keep([], []);
  assert.equal(await isAsBuilt(), true);
  await writeFile(page, 'sage');
  await utimes(page, atime, mtime);
  assert.equal(await isAsBuilt(), false);
});

test('what is kept for an output folder that a build is still to make, another build does not take away', async (t) => {
  const { project } = await builtProject(t);
  await rm(project.outFolder, { recursive: true });
  await LastBuild.open(project, code);
  await sweepKept({});
  assert.notDeepEqual(await filesIn(keptPagesOf(project)), []);
  await nameOwner(project);
  await sweepKept({});
  await assert.rejects(filesIn(keptPagesOf(project)));
});
