import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restamped, Stamps } from '../../../src/build/stamps.ts';
import { editionDates } from '../../../src/site/edition-dates.ts';

const [winter, spring] = [editionDates('2026-11-30'), editionDates('2027-05-01')];
const pageOf = ({ edition, due }: typeof winter): string =>
  `2026-11-30 <time datetime="${edition.machine}">${edition.people.es}</time>${due.people.en}${due.machine}, ${edition.people.en}`;

test('dates stand where their marks stood, and nowhere else', () => {
  const stamps = new Stamps('abc');
  const { html, places } = stamps.stamp(pageOf(stamps.marks), winter);
  assert.equal(html, pageOf(winter));
  assert.deepEqual(
    places.map(([start]) => html.slice(start, start + 3)),
    ['202', '30 ', '28 ', '202', '30 '],
  );
  assert.deepEqual(stamps.stamp('no dates', winter), { html: 'no dates', places: [] });
});

test('marks of another build, such as a text may quote, stay as they are', () => {
  const [own, other] = [new Stamps('abc'), new Stamps('def')];
  const html = pageOf(other.marks);
  assert.deepEqual(own.stamp(html, winter), { html, places: [] });
});

test('a finished page becomes that of another edition, byte for byte as if it were finished so', () => {
  const stamps = new Stamps('abc');
  const [before, after] = [winter, spring].map((dates) => stamps.stamp(pageOf(stamps.marks), dates));
  assert.ok(before && after);
  const again = restamped(before, winter, spring);
  assert.deepEqual(again, after);
  assert.deepEqual(restamped(again, spring, winter), before);
  assert.throws(() => restamped({ ...before, html: `x${before.html}` }, winter, spring), /does not hold the dates/);
});
