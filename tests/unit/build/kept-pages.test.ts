import assert from 'node:assert/strict';
import fs from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { KeptPages, sumsOfPages } from '../../../src/build/kept-pages.ts';
import { editionDates } from '../../../src/site/edition-dates.ts';
import { replacing } from '../../fixtures/content-builder.ts';
import { knowledgeBase } from '../../fixtures/knowledge-base.ts';

/** The pages that have another sum, or none, after a change. */
async function renderedAfter(changes: Parameters<typeof knowledgeBase>[0]): Promise<string[]> {
  const [before, after] = [sumsOfPages(await knowledgeBase()), sumsOfPages(await knowledgeBase(changes))];
  return [...after].filter(([file, sum]) => before.get(file) !== sum).map(([file]) => file);
}

test('a page is rendered again when its entry changes, one that it leads to, or an alias, and no other is', async () => {
  const guide = 'faq/set-up-mail/index.html';
  const changed = await renderedAfter({
    'faq/set-up-mail/es.mdx': replacing(/^answer: .*$/m, 'answer: Es otra respuesta, ahora.'),
  });
  assert.ok(changed.includes(`es/${guide}`) && changed.includes(`en/${guide}`));
  assert.ok(!changed.includes(guide), 'the page without a language shows titles alone');
  const others = changed.filter((file) => !file.includes('set-up-mail'));
  assert.deepEqual(
    [...new Set(others.map((file) => file.slice(3)))],
    ['ticket/101/index.html', 'ticket/104/index.html'],
  );
});

test('what an entry holds is plain data, so that its sum tells of all of it', async () => {
  const isPlain = (value: unknown): boolean =>
    value === null ||
    ['string', 'number', 'boolean', 'undefined'].includes(typeof value) ||
    (Array.isArray(value) && value.every(isPlain)) ||
    (typeof value === 'object' &&
      Object.getPrototypeOf(value) === Object.prototype &&
      Object.values(value).every(isPlain));
  for (const entry of (await knowledgeBase()).entries) assert.ok(isPlain(entry), entry.key);
});

test('pages are kept and placed as copies where a disk has no second names', async (t) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kept-pages-'));
  const { linkSync } = fs;
  t.after(() => {
    fs.linkSync = linkSync;
    syncBuiltinESMExports();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  fs.linkSync = () => {
    throw new Error('EPERM');
  };
  syncBuiltinESMExports();
  const page = 'en/faq/set-up-mail/index.html';
  const [first, second] = [path.join(folder, 'first'), path.join(folder, 'second')];
  const base = await knowledgeBase();
  fs.mkdirSync(path.dirname(path.join(first, page)), { recursive: true });
  fs.writeFileSync(path.join(first, page), 'page');
  const checked = { page, ids: new Set<string>(), brokenLinks: [], later: [], anchors: [], obstacles: [] };
  const finishing = {
    siteFolder: first,
    files: new Set([page]),
    basePath: '/',
    nonce: '',
    dates: editionDates('2026-11-30'),
  };
  const open = () => KeptPages.open(path.join(folder, 'kept'), { base, code: 'c'.repeat(64) });
  const made = { finishing, finished: [{ checked, stamps: [], sum: 'sum' }] };
  await (await open()).keep(made);
  (await open()).place(second);
  assert.equal(fs.readFileSync(path.join(second, page), 'utf8'), 'page');
});
