import assert from 'node:assert/strict';
import { appendFile, cp, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { keptCitationsOf } from '../../src/build/astro-project.ts';
import { forgetKept, sweepKept } from '../../src/build/forget-kept.ts';
import { filesIn } from '../../src/files/list-files.ts';
import { KeptCitations } from '../../src/reader/kept-citations.ts';
import { editor } from './random-edits.ts';
import { twoSites } from './two-sites.ts';

/** `npm run test:edits` makes a hundred. */
const edits = 3;

test('a build that remembers gives the files of one that does not, byte for byte, after each edit', async () => {
  const { contentFolder, remember, differences } = await twoSites();
  await remember();
  const citations = await KeptCitations.open(keptCitationsOf({ contentFolder }), contentFolder);
  assert.ok(citations.get(), 'the next link reads no content');
  const edit = editor(contentFolder, 11);
  for (let nth = 1; nth <= edits; nth++) {
    const what = await edit(nth);
    assert.deepEqual(await differences(), [], `after ${what}`);
  }
});

test('what somebody has changed in the output or among the kept pages is not taken for what was built', async () => {
  const { contentFolder, site, kept, remember, differences } = await twoSites();
  await remember();
  const page = 'en/faq/move-a-domain/index.html';
  await appendFile(path.join(site, page), 'no such word');
  await rm(path.join(kept, 'site/es'), { recursive: true });
  assert.deepEqual(await differences(), []);
  assert.doesNotMatch(await readFile(path.join(site, page), 'utf8'), /no such word/);
  const before = await stat(path.join(site, page));
  await remember();
  assert.equal((await stat(path.join(site, page))).ino, before.ino, 'nothing has changed, so nothing is built');
  await rm(path.join(site, page));
  assert.deepEqual(await differences(), []);
  // As a server restores it from elsewhere.
  await cp(kept, `${kept}-elsewhere`, { recursive: true });
  await rm(kept, { recursive: true });
  await rename(`${kept}-elsewhere`, kept);
  const restored = await stat(path.join(kept, 'site', page));
  await appendFile(path.join(contentFolder, 'glossary.yaml'), '- { en: [carrot], es: [zanahoria] }\n');
  assert.deepEqual(await differences(), []);
  assert.equal((await stat(path.join(site, page))).ino, restored.ino, 'it was not rendered again');
  await forgetKept({});
  for (const file of await filesIn(kept))
    if (file !== 'owner.txt') assert.equal((await readFile(path.join(kept, file))).length, 0, file);
  await rm(site, { recursive: true });
  await sweepKept({});
  await assert.rejects(filesIn(kept));
});
