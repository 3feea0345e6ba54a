import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { writeSearchIndex } from '../../../../src/search/build/write-search-index.ts';
import { openSearch } from '../../../../src/search/engine/open-search.ts';
import { openBuiltSite } from '../../../../src/search/node/built-site.ts';
import { removeSite, type SmallEntries, writeSmallSite } from '../engine/small-site.ts';

const signs: SmallEntries = { 'faq/a': { en: { title: '¿?! …', answer: '!!!', body: '<p>— 🙂</p>' } } };
const word: SmallEntries = { 'faq/b': { en: { title: 'Mail', body: '<p>It bounces.</p>' } } };

for (const [name, entries, answers, all] of [
  ['no entries', {}, 0, 0],
  ['an entry of signs alone', signs, 0, 0],
  ['one entry', word, 1, 1],
  ['an entry beside one of signs', { ...signs, ...word }, 1, 2],
] as const) {
  test(`the search of a site with ${name} is there, and finds ${answers} of ${all}`, async () => {
    const folder = await writeSmallSite(entries);
    after(() => removeSite(folder));
    await writeSearchIndex(folder, []);
    for (const locale of ['en', 'es'] as const) {
      const engine = await openSearch(locale, openBuiltSite(folder));
      for (const [question, count] of [
        ['mail bounces', answers],
        ['', all],
      ] as const) {
        const { own, other, choices } = await engine.search(question, {});
        assert.equal(own.count + other.count, count, `${locale} ${question}`);
        await choices();
      }
    }
  });
}
