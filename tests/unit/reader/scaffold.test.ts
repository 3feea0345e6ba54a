import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type NewEntry, scaffold } from '../../../src/reader/scaffold.ts';
import { readEntry } from '../../../src/reader/read-entry.ts';
import { titleOf } from '../../../src/mdx/entry-text.ts';
import { entryKeySchema } from '../../../src/schema/entry.ts';
import { locales } from '../../../src/language/locale.ts';

const faq = (slug: string): NewEntry => ({ kind: 'faq', slug, topic: 'mail' });
const ticket = (number: string, component = 'Mail/Delivery'): NewEntry => ({ kind: 'ticket', number, component });

const read = (entry: NewEntry, today: string) => {
  const key = entryKeySchema.parse(entry.kind === 'faq' ? `faq/${entry.slug}` : `ticket/${entry.number}`);
  return locales.map((locale) => {
    const { text, problems } = readEntry(scaffold(entry, today)[`${locale}.mdx`], {
      key,
      locale,
      file: `${locale}.mdx`,
      pictureSize: () => null,
    });
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
