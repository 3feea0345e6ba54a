import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../src/reader/read-content.ts';
import { searchFloor } from '../../src/checks/site/search-floor.ts';
import { starterSite } from './fixture-site.ts';

/** A little below what it does today: a change that costs more is seen here first. */
const floor = { en: 0.75, es: 0.8 };

test('the search answers the questions of the starter content, and a floor above what it does is told', async () => {
  const { folder, contentFolder } = await starterSite();
  const { settings, texts } = await readContent(contentFolder);
  const check = async (asked: typeof floor) =>
    searchFloor({
      folder,
      files: new Set<string>(),
      pages: [],
      site: { searchFloor: asked },
      questions: settings.questions,
      texts,
    });
  assert.deepEqual(await check(floor), []);
  assert.deepEqual(
    (await check({ en: 1, es: 1 })).map(({ code }) => code),
    ['search-below-floor', 'search-below-floor'],
  );
});
