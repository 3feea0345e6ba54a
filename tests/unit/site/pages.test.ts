import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { locales } from '../../../src/language/locale.ts';
import { words } from '../../../src/language/words.ts';
import { permalinkSchema } from '../../../src/schema/redirects.ts';
import { fixedPageKeys, fixedPages, permalinkPages } from '../../../src/site/pages.ts';

test('each page of every site has its row, and each row its page', () => {
  const folder = path.join(import.meta.dirname, '../../../src/pages/[locale]');
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.astro'))
    .map((name) => path.basename(name, '.astro'));
  assert.deepEqual(pages.map((page) => (page === 'index' ? 'home' : page)).sort(), [...fixedPageKeys].sort());
});

test('each title needs no more than the name of the site', () => {
  for (const page of fixedPageKeys)
    for (const locale of locales)
      assert.match(words(locale)(fixedPages[page].title, { site: 'Consulta' }), /^[^{}]+$/, page);
});

test('no page loses its address that was published as one for ever', () => {
  const published = ['a-z', 'about', 'ask', 'offline', 'search', 'staff', 'topics', 'translations'];
  assert.deepEqual(
    published.filter((page) => !permalinkPages.some((each) => each === page)),
    [],
  );
});

test('redirects name permalinks, and no page that only a copy leads to', () => {
  for (const page of fixedPageKeys)
    assert.equal(permalinkSchema.safeParse(page).success, permalinkPages.includes(page), page);
});
