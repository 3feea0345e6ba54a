import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsOf } from '../../../src/cli/manual-text.ts';
import { languages } from '../../../src/language/index.ts';
import { locales } from '../../../src/language/locale.ts';
import { guide, slugs, texts } from './manual.ts';

/** Every code there is. */
const codes = Object.keys(languages.en.problems);

/** Guides of problems, one for each group. */
const groups = slugs.filter((slug) => slug.startsWith('problems-'));

/** The page itself uses this one, below its text: its heading has another id. */
const idOf = (code: string): string => (code === 'footnote-label' ? 'label-of-footnote' : code);

for (const locale of locales) {
  test(`${locale}: every code of a problem has one section, and no other`, () => {
    assert.ok(codes.length > 150);
    const sections = groups.flatMap((slug) => sectionsOf(guide(slug, locale)));
    assert.deepEqual(sections.map(({ word }) => word).sort(), codes.toSorted());
    for (const { id, word, body } of sections) {
      assert.equal(id, idOf(word));
      assert.ok(body.trim().length > 40, `${word}: a reason`);
    }
  });
}

test('wherever the manual links to the section of a problem, there is such a code', () => {
  for (const [name, text] of texts)
    for (const [, code = ''] of text.matchAll(/\]\(faq:problems-[a-z-]+#([a-z-]+)\)/g))
      assert.ok(
        codes.some((each) => idOf(each) === code),
        `${name}: ${code}`,
      );
});
