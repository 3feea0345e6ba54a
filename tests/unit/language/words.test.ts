import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dictionary } from '../../../src/language/dictionary.ts';
import { languages } from '../../../src/language/index.ts';
import { formatNumber, type WordKey, words } from '../../../src/language/words.ts';
import { byLocale, type Locale, locales } from '../../../src/language/locale.ts';

const dictionaries: Readonly<Record<Locale, Dictionary>> = byLocale((locale) => languages[locale].dictionary);
const keys = Object.keys(dictionaries[locales[0]]);
const forms = (entry: Dictionary[string]): string[] => (typeof entry === 'string' ? [entry] : Object.values(entry));
const names = (sentence: string): string => [...new Set(sentence.match(/\{\w+\}/g))].sort().join(' ');

test('each sentence has the same {names} in all languages and in all its forms', () => {
  for (const key of keys) {
    const found = locales.flatMap((locale) => forms(dictionaries[locale][key] ?? '')).map(names);
    assert.deepEqual([...new Set(found)].length, 1, `${key}: ${found.join(' / ')}`);
  }
});

test('all languages have the same keys, in the same order, and no empty words', () => {
  for (const locale of locales) {
    assert.deepEqual(Object.keys(dictionaries[locale]), keys);
    for (const [key, entry] of Object.entries(dictionaries[locale]))
      assert.ok(
        forms(entry).every((form) => form.trim() !== ''),
        key,
      );
  }
});

test('each language has a form for each plural category that it has', () => {
  for (const locale of locales) {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    for (const [key, entry] of Object.entries(dictionaries[locale])) {
      if (typeof entry !== 'string') assert.deepEqual(Object.keys(entry).sort(), categories, key);
    }
  }
});

test('each language is written in its own quotes and apostrophes', () => {
  for (const [key, entry] of Object.entries(dictionaries.en)) assert.doesNotMatch(forms(entry).join(), /['"«»]/, key);
  for (const [key, entry] of Object.entries(dictionaries.es)) assert.doesNotMatch(forms(entry).join(), /['"“”]/, key);
});

for (const [locale, count, sentence] of [
  ['en', 0, '0 answers'],
  ['en', 1, '1 answer'],
  ['en', 2, '2 answers'],
  ['en', 12_345, '12,345 answers'],
  ['es', 0, '0 respuestas'],
  ['es', 1, '1 respuesta'],
  ['es', 2, '2 respuestas'],
  ['es', 12_345, '12,345 respuestas'],
  ['es', 1_000_000, '1,000,000 de respuestas'],
  ['es', 1_000_001, '1,000,001 respuestas'],
] as const) {
  test(`counts ${count} in ${locale}`, () => {
    assert.equal(words(locale)('search.filtered', { count }), sentence);
  });
}

test('fills values, and takes what a reader typed for no sentence of ours', () => {
  assert.equal(
    words('en')('search.results', { count: 2, query: 'a {count} $& $1' }),
    '2 answers for “a {count} $& $1”',
  );
  assert.equal(words('es')('entry.checked', { date: '2 nov 2026' }), 'La revisamos el 2 nov 2026 y seguía vigente.');
});

test('a value that was not given stays visible', () => {
  assert.equal(words('en')('cite.reviewed'), 'reviewed {date}');
});

test('what the tracker chose is said in the reader’s language where it is known', () => {
  assert.equal(words('es').ofTracker('status', 'worksforme'), 'no se pudo reproducir');
  assert.equal(words('es').ofTracker('type', 'Bug'), 'falla');
  assert.equal(words('es').ofTracker('type', 'Servidor/Apache'), 'Servidor/Apache');
});

test('a type is not looked for among other words', () => {
  assert.equal(words('en').ofTracker('type', 'fixed'), 'fixed');
  assert.equal(words('es').ofTracker('status', 'question'), 'question');
});

test('the languages are named so that their own readers find them', () => {
  assert.deepEqual(
    locales.map((locale) => words(locale)('language.name')),
    ['English', 'Español'],
  );
});

test('every known role, kind and language has its words', () => {
  const keys: WordKey[] = ['role.reporter', 'role.member', 'role.support', 'kind.ticket', 'kind.faq', 'language.in'];
  for (const locale of locales) for (const key of keys) assert.notEqual(words(locale)(key), key);
});

test('numbers are written as in each country', () => {
  assert.deepEqual(
    locales.map((locale) => formatNumber(locale, 1234567)),
    ['1,234,567', '1,234,567'],
  );
});
