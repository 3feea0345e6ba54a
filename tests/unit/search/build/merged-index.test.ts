import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergedIndex, type RecordedPage } from '../../../../src/search/build/merged-index.ts';
import { withPage } from '../../../../src/search/build/merged-pages.ts';
import { fc } from '../engine/properties.ts';

const lines = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('mail\t', 'mail\tmáil', 'web\t', 'café\tcafé', 'z\t', '7\t'),
    places: fc.array(fc.integer({ min: -9, max: 40 }), { maxLength: 3 }),
    lead: fc.boolean(),
  }),
  { selector: ({ name }) => name, maxLength: 6 },
);
/** Each page has both fields, so that they are numbered alike. */
const first = ['answer\t\t[],[answer,1,lead,2]]'];
const page = lines.map((found): string =>
  [...first, ...found.map(({ name, places, lead }) => `${name}\t[${places.join(',')}]${lead ? ',[lead,3]' : ''}]`)]
    .sort()
    .join('\n'),
);

test('an index that was kept and put right is the one of all pages anew', () => {
  fc.assert(
    fc.property(fc.array(page, { minLength: 40, maxLength: 50 }), page, page, fc.nat(39), (words, one, other, at) => {
      const pages = words.map((each, i) => pageOf(i, each));
      const edited = pages.with(at, pageOf(at, one)).with(3, pageOf(3, other));
      const recordOf = (key: string, sum: string) => pages.find((each) => each.key === key && each.sum === sum)?.record;
      const kept = mergedIndex(edited, {
        index: mergedIndex(pages),
        recordOf: (key, sum) => recordOf(key, sum) ?? null,
      });
      assert.deepEqual(kept, mergedIndex(edited));
    }),
  );
});

test('a page comes and goes anywhere among others', () => {
  const two = '[3,[1]],[4,[2],[-1,5]]';
  assert.equal(withPage('', 5, '[9]]'), '[5,[9]]');
  assert.equal(withPage(two, 0, '[9]]'), '[0,[9]],[3,[1]],[4,[2],[-1,5]]');
  assert.equal(withPage(two, 5, '[9]]'), '[3,[1]],[2,[9]],[2,[2],[-1,5]]');
  assert.equal(withPage(two, 8, '[9]]'), '[3,[1]],[4,[2],[-1,5]],[1,[9]]');
  assert.equal(withPage(two, 7, '[9]]'), '[3,[1]],[4,[9]]');
  assert.equal(withPage(two, 3, null), '[7,[2],[-1,5]]');
  assert.equal(withPage(two, 7, null), '[3,[1]]');
  assert.equal(withPage(two, 5, null), two);
});

const pageOf = (number: number, words: string): RecordedPage => ({
  key: `faq/${number}`,
  sum: words,
  record: {
    page: { url: '', content: '', meta: {}, anchors: [] },
    length: 1,
    filters: [],
    fields: ['answer', 'lead'],
    words,
  },
});
