import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type NewEntry, scaffold } from '../../../src/reader/scaffold.ts';
import { readEntry } from '../../../src/reader/read-entry.ts';
import { titleOf } from '../../../src/mdx/entry-text.ts';
import { entryKeySchema } from '../../../src/schema/entry.ts';
import { languages } from '../../../src/language/index.ts';
import { type Locale, locales } from '../../../src/language/locale.ts';
import { filledIn, published } from '../../fixtures/fill-in.ts';

const faq = (slug: string): NewEntry => ({ kind: 'faq', slug, topic: 'mail' });
const ticket = (number: string, component = 'Mail/Delivery'): NewEntry => ({ kind: 'ticket', number, component });

const readSource = (mdx: string, entry: NewEntry, locale: Locale) =>
  readEntry(mdx, {
    key: entryKeySchema.parse(entry.kind === 'faq' ? `faq/${entry.slug}` : `ticket/${entry.number}`),
    locale,
    file: `${locale}.mdx`,
    pictureSize: () => null,
  });

/** Without the mark of a draft, and but for the words that are still to be replaced. */
const read = (entry: NewEntry, today: string) => {
  return locales.map((locale) => {
    const found = readSource(published(scaffold(entry, today)[`${locale}.mdx`]), entry, locale);
    const { text } = found;
    const problems = found.problems.filter(({ code }) => code !== 'placeholder-left');
    assert.deepEqual(problems, []);
    assert.ok(text);
    return text;
  });
};

test('it is reviewed today, and again in a year', () => {
  for (const text of [...read(faq('move-a-domain'), '2026-11-23'), ...read(ticket('9012'), '2026-11-23')]) {
    assert.deepEqual([text.fields.reviewed, text.fields.reviewBy], ['2026-11-23', '2027-11-23']);
  }
});

test('it is a draft, in which nothing but that is said', () => {
  for (const entry of [faq('a'), ticket('1')])
    for (const locale of locales) {
      const { isDraft, problems } = readSource(scaffold(entry, '2026-11-23')[`${locale}.mdx`], entry, locale);
      assert.deepEqual([isDraft, problems.map(({ code, line }) => [code, line])], [true, [['review-pending', 3]]]);
    }
});

test('each word to replace that is left is an error of its own, on its line, and the page can be looked at', () => {
  for (const entry of [faq('a'), ticket('1')])
    for (const locale of locales) {
      const mdx = published(scaffold(entry, '2026-11-23')[`${locale}.mdx`]);
      const { text, problems } = readSource(mdx, entry, locale);
      assert.ok(text);
      const told = problems.map(({ code, severity, line, values }) => [code, severity, line, values.words]);
      const left = languages[locale].newEntry.placeholders.filter((words) => mdx.includes(words));
      assert.equal(told.length, entry.kind === 'faq' ? 8 : 7);
      assert.deepEqual(told.map(([, , , words]) => words).sort(), left.sort());
      const lines = mdx.split('\n');
      for (const [code, severity, line, words] of told) {
        assert.deepEqual([code, severity], ['placeholder-left', 'error']);
        assert.ok(lines[Number(line) - 1]?.includes(String(words)));
      }
      assert.deepEqual(readSource(filledIn(mdx), entry, locale).problems, []);
    }
});

test('every sentence of a new entry is one to replace', () => {
  for (const entry of [faq('a'), ticket('1')])
    for (const locale of locales) {
      const [, , body = ''] = filledIn(scaffold(entry, '2026-11-23')[`${locale}.mdx`]).split(/^---$/m);
      const words = body.replace(/^#.*|<[^>]*>|Words of our own, which somebody has written\.|^\d\. /gm, '');
      assert.equal(words.trim(), '');
    }
});

test('a text about new entries may show what stands in one', () => {
  const mdx = filledIn(scaffold(faq('a'), '2026-11-23')['en.mdx']);
  const { problems } = readSource(`${mdx}\n\`\`\`\nWhat support answered.\n\`\`\`\n`, faq('a'), 'en');
  assert.deepEqual(problems, []);
});

test('a leap day has a year after it', () => {
  for (const text of read(faq('move-a-domain'), '2028-02-29')) assert.equal(text.fields.reviewBy, '2029-02-28');
});

test('titles differ between entries, whatever their length', () => {
  const long = 'a-very-long-slug'.repeat(8);
  const titles = [faq('a'), faq('b'), faq(long), ticket('1'), ticket('2')].flatMap((entry) =>
    read(entry, '2026-11-23').map(titleOf),
  );
  assert.equal(new Set(titles).size, titles.length);
});

test('a component keeps its spelling, also where YAML would read it otherwise', () => {
  for (const component of ['Access/Two steps', 'yes', '3.10', 'Mail: in & out # all', '- "quoted"']) {
    for (const text of read(ticket('9012', component), '2026-11-23')) {
      assert.equal(text.kind === 'ticket' && text.fields.component, component);
    }
  }
});
