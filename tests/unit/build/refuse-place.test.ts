import assert from 'node:assert/strict';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { repositoryRoot } from '../../../src/build/astro-project.ts';
import { refusePlace } from '../../../src/build/refuse-place.ts';
import { Problems } from '../../../src/schema/problem.ts';

test('an output folder that is, holds or is in what must stay is refused, links or not; any other is taken', async () => {
  const base = await realpath(await mkdtemp(path.join(os.tmpdir(), 'consulta-place-')));
  const content = path.join(base, 'kb/content');
  const other = path.join(base, 'other');
  for (const folder of [content, other]) {
    await mkdir(folder, { recursive: true });
    for (const name of ['site.yaml', 'topics.yaml']) await writeFile(path.join(folder, name), '');
  }
  await symlink(content, path.join(base, 'link'));
  try {
    for (const [out, says] of [
      ['/', 'is the root of the disk'],
      [repositoryRoot, 'holds Consulta itself'],
      [path.dirname(path.resolve(repositoryRoot)), 'holds Consulta itself'],
      [base, 'holds the content'],
      [path.dirname(content), 'holds the content'],
      [content, 'holds the content'],
      [path.join(content, 'faq/site'), 'is in a content folder'],
      [path.join(base, 'link/site'), 'is in a content folder'],
      [path.join(base, 'link'), 'holds the content'],
      [path.join(other, 'site'), 'is in a content folder'],
      [path.join(base, 'kb/content-site'), null],
      [path.join(base, 'kb/..site'), null],
      [path.join(repositoryRoot, 'dist'), null],
    ] as const) {
      const refused = await refusePlace({ contentFolder: content, outFolder: out, siteAddress: null }).then(
        () => null,
        (error: unknown) => (error instanceof Problems ? error.message : String(error)),
      );
      assert.ok(
        says === null ? refused === null : refused?.includes(`The output folder ${says}`),
        `${out}: ${refused}`,
      );
    }
  } finally {
    await rm(base, { recursive: true });
  }
});
